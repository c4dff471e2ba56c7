package org.softmaxntk.reports.cli;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.reports.cli.command.Computation;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the command that was called, a {@link Computation} only with an arithmetic that can be had.
 *
 * <p>Asked later, by the class that first computes, the same refusal would be the end of that class and no message to a user.
 */
final class CheckedArithmetic implements IExecutionStrategy {
    private final IExecutionStrategy run = new RunLast();

    @Override
    public int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandLine called =
                parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        if (called.getCommand() instanceof Computation) {
            requireArithmetic(called);
        }
        return run.execute(parsed);
    }

    /** A runtime that was trimmed may lack the generators. */
    private static void requireRandom() {
        try {
            RandomStream.of(0);
        } catch (IllegalArgumentException | ExceptionInInitializerError e) {
            throw new InvalidInput(
                    "Java", "a runtime with the module jdk.random (jlink --add-modules jdk.random)", "none", e);
        }
    }

    private static void requireArithmetic(CommandLine called) {
        try {
            ChosenArithmetic.current();
            requireRandom();
        } catch (InvalidInput e) {
            throw new ExecutionException(called, e.getMessage(), e);
        }
    }
}
