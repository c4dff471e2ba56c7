package org.softmaxntk.reports.cli.info;

import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.terminal.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code info}: version, machine, and the arithmetic in use. */
@Command(
        name = "info",
        footer = {"  info", "  info --json"},
        description = {
            "Show the version, the machine, and the arithmetic in use with the reason for it.",
            "",
            "The fast arithmetic needs a module that java -jar does not load, so commands that compute start Java once "
                    + "more with it. java -Dsoftmaxntk.arithmetic=plain -jar …, or SOFTMAX_NTK_ARITHMETIC=plain in the "
                    + "environment, keeps to plain Java."
        })
public final class InfoCommand extends ProgramCommand implements Computation {
    @Option(names = "--json", description = "print a JSON object")
    private boolean json;

    @Override
    public Integer call() {
        Surroundings surroundings = Surroundings.current();
        if (json) {
            JsonOutput.print(surroundings, out());
        } else {
            surroundings.lines().forEach(out()::println);
        }
        return ExitCode.FINE;
    }
}
