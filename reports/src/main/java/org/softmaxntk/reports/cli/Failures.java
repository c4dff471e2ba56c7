package org.softmaxntk.reports.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.cli.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One clear line for whoever made a mistake; a stack trace only for mistakes of the program. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final String ONE_OF = "one of ";

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
        if (failure instanceof InvalidInput invalid) {
            err.println(oneLine(invalid.getMessage()) + meant(invalid));
            err.flush();
            return ExitCode.BAD_INPUT;
        }
        return bug(failure, command);
    }

    /** A failure that is nobody's but the program's. */
    static int bug(Throwable failure, CommandLine command) {
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": this is a bug in softmax-ntk; please report it with the command line and these lines:");
        failure.printStackTrace(err);
        err.flush();
        return ExitCode.BUG;
    }

    /** Where one of several names was required, the one that is nearly what was given. */
    private static String meant(InvalidInput failure) {
        String required = failure.required();
        return required.startsWith(ONE_OF)
                ? Closest.to(
                                failure.got(),
                                List.of(required.substring(ONE_OF.length()).split(", ")))
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("")
                : "";
    }

    static String oneLine(String message) {
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
