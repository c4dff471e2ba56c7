package org.softmaxntk.reports.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One clear line for whoever made a mistake; a stack trace only for mistakes of the program. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** A command line that cannot be understood. */
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + oneLine(failure.getMessage()) + " (see " + name + " --help)");
        command.getErr().flush();
        return ExitCode.BAD_INPUT;
    }

    /** A command that could not be carried out. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof InvalidInput) {
            err.println(oneLine(failure.getMessage()));
            err.flush();
            return ExitCode.BAD_INPUT;
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": this is a bug in softmax-ntk; please report it with the command line and these lines:");
        failure.printStackTrace(err);
        err.flush();
        return ExitCode.BUG;
    }

    static String oneLine(String message) {
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
