package org.softmaxntk.reports.cli.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;
import org.softmaxntk.reports.cli.terminal.Terminal;

/** The virtual machine that has the vector module: how it is called, started and waited for. */
final class SecondMachine {
    /** Variables whose options a virtual machine adds to its own. This one has done so, and hands them on in its call. */
    private static final Set<String> OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private SecondMachine() {}

    /** This virtual machine's own call, with the module and the number of this process. */
    static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        // What the environment's options gave stands here too.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("--add-modules=" + ChosenArithmetic.MODULE);
        command.addAll(Terminal.options());
        command.add("-D" + ParentWatch.PROPERTY + "=" + ProcessHandle.current().pid());
        command.addAll(
                program(System.getProperty("java.class.path"), System.getProperty("sun.java.command", ""), main));
        command.addAll(arguments);
        return command;
    }

    /** Where {@code -jar} was given it is given again: parts of a manifest are read only then. */
    static List<String> program(String classPath, String call, Class<?> main) {
        boolean jar = !classPath.isEmpty() && (call.equals(classPath) || call.startsWith(classPath + " "));
        return jar ? List.of("-jar", classPath) : List.of("-classpath", classPath, main.getName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Standard input and output are handed over; standard error is read by {@link #attend}. */
    static Process start(List<String> command) throws IOException {
        ProcessBuilder machine = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT);
        forgetOptions(machine.environment());
        return machine.start();
    }

    static void forgetOptions(Map<String, String> environment) {
        environment.keySet().removeAll(OPTIONS);
    }

    /**
     * Passes on what the machine says until it ends, and ends it when this one is ended.
     *
     * @return the machine's exit code; nothing if it failed before it had resolved its modules, and so has neither read nor
     *     done anything
     */
    static OptionalInt attend(Process machine, PrintStream err) {
        Thread ending = new Thread(() -> end(machine), "second machine's end");
        Runtime.getRuntime().addShutdownHook(ending);
        boolean begun;
        try (InputStream messages = machine.getErrorStream()) {
            begun = IncubatorNotice.passOnTheRest(messages, err);
        } catch (IOException e) {
            throw new UncheckedIOException("messages of the second virtual machine", e);
        }
        int code = exitCode(machine);
        return begun || code == 0 || !released(ending) ? OptionalInt.of(code) : OptionalInt.empty();
    }

    /** False if this machine is being ended, and the second one with it. */
    private static boolean released(Thread ending) {
        try {
            return Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            return false;
        }
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
