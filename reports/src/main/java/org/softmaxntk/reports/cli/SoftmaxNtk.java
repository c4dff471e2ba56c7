package org.softmaxntk.reports.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.launch.VectorLaunch;
import org.softmaxntk.reports.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program: finds the command, runs it, and turns its outcome into an exit code. */
@Command(
        name = "softmax-ntk",
        description = "Executable checks for theorems about two-layer softmax networks and their tangent kernel.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  claims", "  check \"Lemma 5.1\"", "  certify linnerud --loss-fraction 0.8 --run"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:a claim is violated, a check is faulty, or the gate failed",
            "2:bad usage or bad input; one line on standard error says where and what was expected",
            "70:a bug in the program"
        })
public final class SoftmaxNtk {
    private static final int HELP_WIDTH = 100;
    /** Of picocli. */
    private static final int MIN_HELP_WIDTH = 55;

    private SoftmaxNtk() {}

    /** Runs the program, if need be on a virtual machine of its own, and leaves this one with its exit code. */
    public static void main(String[] arguments) {
        List<String> call = List.of(arguments);
        if (Commands.compute(call)) {
            elsewhere(call).ifPresent(System::exit);
        }
        // Not System.out and System.err: those encode as the locale says, and swallow a full disk.
        int code = run(
                arguments,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(code);
    }

    private static OptionalInt elsewhere(List<String> call) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            return VectorLaunch.run(SoftmaxNtk.class, call, err);
        } catch (InvalidInput e) {
            err.println(e.getMessage());
            return OptionalInt.of(ExitCode.BAD_INPUT);
        }
    }

    /**
     * Runs the program.
     *
     * @param in what {@code -} stands for where a file is asked for
     * @param out gets results only, in UTF-8
     * @param err gets messages only, in UTF-8
     * @return the exit code: 0 fine, 1 violated or gate failed, 2 bad usage or input, 70 a bug
     */
    public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        ResultStream results = new ResultStream(out);
        PrintWriter outWriter = results.writer();
        PrintWriter errWriter = new ResultStream(err).writer();
        int code = run(commandLine(in, outWriter, errWriter), arguments);
        outWriter.flush();
        if (results.failure().isPresent()) {
            errWriter.println("standard output: required a place for the results; got "
                    + results.failure().get());
            code = ExitCode.BAD_INPUT;
        }
        errWriter.flush();
        return code;
    }

    private static int run(CommandLine commandLine, String[] arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            commandLine
                    .getErr()
                    .println("softmax-ntk: required a problem that fits into "
                            + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MiB, the memory Java may use (set by java -Xmx); got a larger one");
            return ExitCode.BAD_INPUT;
        } catch (Error e) {
            // The shell must not take it for a violated claim, which is how Java ends with an uncaught one: by code 1.
            return Failures.bug(e, commandLine);
        }
    }

    private static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
        Failures failures = new Failures();
        CommandLine program = new CommandLine(new SoftmaxNtk());
        Commands.addTo(program, in);
        return program.setOut(out)
                .setErr(err)
                // An argument is what it says, also where it begins with "@".
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Math.min(HELP_WIDTH, Math.max(MIN_HELP_WIDTH, Terminal.columns())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(new CheckedArithmetic())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
