package org.softmaxntk.reports.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code info}: version, machine, and the arithmetic in use. */
@Command(
        name = "info",
        description = {
            "Show the version, the machine, and the arithmetic in use with the reason for it.",
            "",
            "The fast arithmetic needs a module that java -jar does not load, so commands that compute start Java once "
                    + "more with it. java -Dsoftmaxntk.arithmetic=plain -jar …, or SOFTMAX_NTK_ARITHMETIC=plain in the "
                    + "environment, keeps to plain Java."
        })
final class InfoCommand implements Callable<Integer>, Computation {
    @ParentCommand
    private SoftmaxNtk program;

    @Option(names = "--json", description = "print a JSON object")
    private boolean json;

    @Override
    public Integer call() {
        Surroundings surroundings = Surroundings.current();
        if (json) {
            JsonOutput.print(surroundings, program.out());
        } else {
            surroundings.lines().forEach(program.out()::println);
        }
        return ExitCode.FINE;
    }
}
