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
import picocli.CommandLine.UnmatchedArgumentException;

/** One clear line for whoever made a mistake; a stack trace only for mistakes of the program. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final String ONE_OF = "one of ";
    /** So many names are not listed in a message. */
    private static final int MANY = 24;

    /** A command line that cannot be understood; an empty one gets the help. */
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        if (arguments.length == 0) {
            command.usage(command.getErr());
        } else {
            String name = command.getCommandSpec().qualifiedName();
            command.getErr()
                    .println(name + ": " + oneLine(failure.getMessage()) + meant(failure) + " (see " + name
                            + " --help)");
        }
        command.getErr().flush();
        return ExitCode.BAD_INPUT;
    }

    /** The command or option that an unknown one may stand for. */
    private static String meant(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unknown)) {
            return "";
        }
        String name = unknown.getUnmatched().get(0);
        CommandLine command = failure.getCommandLine();
        List<String> known = name.startsWith("-")
                ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
                : List.copyOf(command.getSubcommands().keySet());
        return Closest.suggestion(name, known);
    }

    /** A command that could not be carried out. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof InvalidInput invalid) {
            err.println(oneLine(described(invalid)) + encodingHint(invalid));
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

    /** Where one of several names was required, those that are nearly what was given; not all of many. */
    private static String described(InvalidInput failure) {
        String required = failure.required();
        int at = required.indexOf(ONE_OF);
        if (at < 0) {
            return failure.getMessage();
        }
        List<String> known = List.of(required.substring(at + ONE_OF.length()).split(", "));
        String suggestion = Closest.suggestion(failure.got().replace("\"", ""), known);
        return known.size() <= MANY
                ? failure.getMessage() + suggestion
                : failure.where() + ": required " + required.substring(0, at) + "one of " + known.size()
                        + ", which softmax-ntk claims lists; got " + failure.got() + suggestion;
    }

    /** A name that Java could not read from the command line as it stands there. */
    private static String encodingHint(InvalidInput failure) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean garbled = failure.where().contains("?") || failure.where().contains("\uFFFD");
        return garbled && !encoding.equals("UTF-8")
                ? "; names are read as " + encoding + " here: LC_ALL=C.UTF-8 lets Java read them as UTF-8"
                : "";
    }

    static String oneLine(String message) {
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
