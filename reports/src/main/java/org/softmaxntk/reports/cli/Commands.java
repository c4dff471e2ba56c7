package org.softmaxntk.reports.cli;

import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.stream.Stream;
import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands on the class path, ours and anybody's, in the order of their service entries. */
final class Commands {
    private static final List<String> QUESTIONS = List.of("-h", "--help", "-V", "--version");

    private Commands() {}

    static void addTo(CommandLine program, InputStream in) {
        found().map(Provider::get).forEach(command -> {
            command.readFrom(in);
            CommandLine added = new CommandLine(command);
            command.complete(added);
            program.addSubcommand(added);
        });
    }

    /** Whether {@code arguments} call a {@link Computation}, for more than its help. */
    static boolean compute(List<String> arguments) {
        return !arguments.isEmpty()
                && arguments.stream().noneMatch(QUESTIONS::contains)
                && found().map(Provider::type)
                        .filter(Computation.class::isAssignableFrom)
                        .anyMatch(
                                type -> type.getAnnotation(Command.class).name().equals(arguments.get(0)));
    }

    private static Stream<Provider<ProgramCommand>> found() {
        return ServiceLoader.load(ProgramCommand.class, ProgramCommand.class.getClassLoader()).stream();
    }
}
