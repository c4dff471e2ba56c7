package org.softmaxntk.reports.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/** A command that evaluates networks, or says how that is done: worth a virtual machine with the vector module. */
interface Computation {
    /** Whether {@code arguments} call such a command, for more than its help. */
    static boolean isCalledBy(List<String> arguments) {
        return !arguments.isEmpty()
                && arguments.stream().noneMatch(List.of("-h", "--help", "-V", "--version")::contains)
                && Arrays.stream(SoftmaxNtk.class.getAnnotation(Command.class).subcommands())
                        .filter(Computation.class::isAssignableFrom)
                        .anyMatch(command ->
                                command.getAnnotation(Command.class).name().equals(arguments.get(0)));
    }
}
