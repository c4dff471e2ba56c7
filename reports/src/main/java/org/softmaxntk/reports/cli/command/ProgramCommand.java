package org.softmaxntk.reports.cli.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command of the program, found as a service: a public class with picocli's annotations and a constructor without parameters.
 *
 * <p>{@code call} prints results to {@link #out()} and messages to {@link #err()}, and returns one of {@link ExitCode}. It throws
 * {@link org.softmaxntk.model.InvalidInput} for bad input and {@link #misuse} for a command line that makes no sense.
 */
public abstract class ProgramCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private InputStream in = InputStream.nullInputStream();

    /** For the program, once, before the command line is parsed: what {@code -} stands for. */
    public final void readFrom(InputStream standardInput) {
        in = standardInput;
    }

    /** For the program, once, before the command line is parsed: adds options that are not known to the class itself. */
    public void complete(CommandLine commandLine) {}

    /** What {@code -} stands for where a file is asked for. */
    public final InputStream in() {
        return in;
    }

    protected final CommandLine commandLine() {
        return spec.commandLine();
    }

    /** Gets results only. */
    protected final PrintWriter out() {
        return commandLine().getOut();
    }

    /** Gets messages only. */
    protected final PrintWriter err() {
        return commandLine().getErr();
    }

    /** To be thrown: options or arguments that contradict each other, or are out of their range. */
    protected final ParameterException misuse(String message) {
        return new ParameterException(commandLine(), message);
    }
}
