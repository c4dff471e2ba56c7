package org.softmaxntk.reports.cli.experiment;

import java.nio.file.Path;
import java.util.List;
import org.softmaxntk.properties.experiments.Experiment;
import org.softmaxntk.properties.experiments.ExperimentRun;
import org.softmaxntk.properties.experiments.Experiments;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Size;
import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.terminal.FileArgument;
import org.softmaxntk.reports.cli.terminal.LastWords;
import org.softmaxntk.reports.render.ExperimentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code experiment NAME}: measures what no single verdict says, and keeps the results for the report. */
@Command(
        name = "experiment",
        footer = {
            "  experiment table-1 --quick",
            "  experiment breakdown --out results --threads 2",
            "  experiment diffusion --data my.csv --out mine"
        },
        description = {
            "Measure what no single verdict says, and keep the results for the report.",
            "",
            "flow       the gap between descent and gradient flow against the step size",
            "stated-regime  Theorem 4.2 at the width that its condition asks for: 3.5·10⁸ neurons, 5 GB, some minutes",
            "table-1    least width and steps against n, λ and ε, with fitted exponents",
            "breakdown  where training leaves the kernel's description, over width and step size",
            "diffusion  learning a score: which term of the error dominates, when to stop, what noise costs, what samples "
                    + "are worth, at which times the error lies",
            "",
            "What is finished is kept: the same command goes on where an interrupted one stopped."
        },
        exitCodeList = {
            "0:every cell is measured",
            "2:bad usage, or results of another run in the way; one line on standard error says where",
            "70:a bug in the program"
        })
public final class ExperimentCommand extends ProgramCommand implements Computation {
    /** Where results go, and where the report looks for them. */
    public static final String FOLDER = "target/softmax-ntk/experiments";

    @Parameters(index = "0", paramLabel = "NAME", description = "flow, stated-regime, table-1, breakdown or diffusion")
    private String name;

    @Option(
            names = "--data",
            paramLabel = "CSV",
            description = "diffusion only: learn these points, one a row below a header; needs an --out of its own")
    private String data;

    @Option(names = "--quick", description = "a part of the grid, in less than a minute")
    private boolean quick;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "of every random choice; the same seed gives the same results (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "K",
            description = "how many cells at a time (default: as many as there are processors)")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = FOLDER,
            description = "folder of the results (default: ${DEFAULT-VALUE})")
    private Path folder;

    @Override
    public Integer call() {
        List<Experiment> experiments = Experiments.named(name);
        if (threads != null && threads < 1) {
            throw misuse("--threads must be at least 1; got " + threads);
        }
        int pool = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        ExperimentRun run = new ExperimentRun(quick ? Size.QUICK : Size.FULL, seed, pool, folder);
        String goOn = "ended; the cells that are finished are kept in " + folder
                + ", and the same command goes on with the others";
        try (LastWords words = new LastWords(err(), goOn)) {
            for (Experiment usual : experiments) {
                Experiment experiment =
                        data == null ? usual : usual.about(PointsFile.read(FileArgument.path("--data", data)));
                Results results = run.run(experiment, new ExperimentProgress(err()));
                out().println(experiment.question());
                ExperimentText.lines(experiment.laws(results)).forEach(out()::println);
                experiment
                        .digest(results)
                        .ifPresent(digest -> ExperimentText.lines(digest).forEach(out()::println));
                experiment.answer(results).ifPresent(out()::println);
                out().println("results: " + run.file(experiment));
            }
        }
        return ExitCode.FINE;
    }
}
