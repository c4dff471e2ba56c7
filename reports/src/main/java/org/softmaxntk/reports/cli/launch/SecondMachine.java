package org.softmaxntk.reports.cli.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;

/** The virtual machine that has the vector module: how it is called, started and waited for. */
final class SecondMachine {
    private SecondMachine() {}

    /** This virtual machine's own call, with the module and the number of this process. */
    static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        // What JAVA_TOOL_OPTIONS gave stands here too, and is given again: the same options twice are the same options.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("--add-modules=" + ChosenArithmetic.MODULE);
        command.add("-D" + ParentWatch.PROPERTY + "=" + ProcessHandle.current().pid());
        command.addAll(
                program(System.getProperty("java.class.path"), System.getProperty("sun.java.command", ""), main));
        command.addAll(arguments);
        return command;
    }

    /** Where {@code -jar} was given it is given again: parts of a manifest are read only then. */
    static List<String> program(String classPath, String call, Class<?> main) {
        return call.startsWith(classPath)
                ? List.of("-jar", classPath)
                : List.of("-classpath", classPath, main.getName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Standard input and output are handed over; standard error is read by {@link #attend}. */
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Passes on what the machine says until it ends, and ends it when this one is ended. The machine's exit code. */
    static int attend(Process machine, PrintStream err) {
        Thread ending = new Thread(() -> end(machine), "second machine's end");
        Runtime.getRuntime().addShutdownHook(ending);
        try (InputStream messages = machine.getErrorStream()) {
            IncubatorNotice.passOnTheRest(messages, err);
        } catch (IOException e) {
            throw new UncheckedIOException("messages of the second virtual machine", e);
        }
        return exitCode(machine);
    }

    private static void end(Process machine) {
        machine.destroy();
        exitCode(machine);
    }

    private static int exitCode(Process machine) {
        while (true) {
            try {
                return machine.waitFor();
            } catch (InterruptedException e) {
                // Nobody interrupts this thread; were it so, the machine would still have to be waited for.
                machine.destroy();
            }
        }
    }
}
