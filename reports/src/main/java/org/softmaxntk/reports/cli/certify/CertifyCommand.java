package org.softmaxntk.reports.cli.certify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.TableDataSet;
import org.softmaxntk.properties.certification.Confirmation;
import org.softmaxntk.properties.certification.LossCourse;
import org.softmaxntk.properties.certification.SearchFromBelow;
import org.softmaxntk.properties.certification.SearchOutcome;
import org.softmaxntk.properties.certification.Task;
import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.terminal.FileArgument;
import org.softmaxntk.reports.cli.terminal.Interruption;
import org.softmaxntk.reports.cli.terminal.JsonOutput;
import org.softmaxntk.reports.cli.terminal.StatusLine;
import org.softmaxntk.reports.cli.terminal.Terminal;
import org.softmaxntk.reports.files.JsonText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code certify DATA}: how wide a network, which step size and how many steps provably reach a loss. */
@Command(
        name = "certify",
        footer = {
            "  certify linnerud --loss-fraction 0.8 --run",
            "  certify my.csv --targets y1,y2 --epsilon 0.5",
            "  certify linnerud --loss-fraction 0.8 --write network.json && softmax-ntk evaluate network.json"
        },
        description = {
            "Find a width, a step size and a number of steps with which descent provably reaches a loss.",
            "",
            "The loss is ‖F − Y‖² on the data, whose inputs and targets are standardised and scaled into the unit balls. "
                    + "The proof is the strongest of the certificates that does it, nearly always theorem S2 (claim "
                    + "stepwise-certificate-sharpened): it bounds every step before the first is made, for the start that the "
                    + "seed draws. A narrower network may do as well; nobody has proved it."
        },
        exitCodeList = {
            "0:certified, and kept if it was trained",
            "1:not certified, and the reason; or a promise was not kept",
            "2:bad usage or bad input; one line on standard error says where and what was expected",
            "70:a bug in the program"
        })
public final class CertifyCommand extends ProgramCommand implements Computation {
    private static final String PLOT = "--plot";
    private static final String WRITE = "--write";
    private static final Duration NEVER = Duration.ofSeconds(Long.MAX_VALUE / 1_000_000_000);
    private static final String MAX_WIDTH = "--max-width";

    /** The loss to reach, in one way or the other. */
    static final class Goal {
        @Option(names = "--epsilon", paramLabel = "E", description = "the loss ‖F − Y‖² to reach, above 0")
        private Double epsilon;

        @Option(
                names = "--loss-fraction",
                paramLabel = "Q",
                description = "the same as a fraction of ‖Y‖², where training begins; between 0 and 1")
        private Double fraction;
    }

    @Mixin
    private CertifyData data;

    @ArgGroup(multiplicity = "1")
    private Goal goal;

    @Option(
            names = MAX_WIDTH,
            paramLabel = "M",
            defaultValue = "8192",
            description = "the most neurons to try, at least 2 (default: ${DEFAULT-VALUE})")
    private int mostWidth;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description =
                    "end the search after so many seconds, the start at hand aside, with the best that was found by then; "
                            + "Ctrl-C does the same (default: none)")
    private Double timeLimit;

    @Option(names = "--run", description = "train the network and put what was measured beside every promise")
    private boolean run;

    @Option(
            names = PLOT,
            paramLabel = "FILE",
            description = "with --run: draw the loss under what was promised of it into this SVG file")
    private Path plot;

    @Option(
            names = WRITE,
            paramLabel = "FILE",
            description =
                    "write data, first weights, step size and steps into this JSON file, for evaluate or for a check of one's own")
    private Path written;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "of the first weights; the same seed gives the same certificate (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--progress", description = "say on standard error every start that is tried")
    private boolean progress;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() {
        requireOptions();
        Duration limit = timeLimit == null ? NEVER : Duration.ofNanos((long) Math.min(1e18, timeLimit * 1e9));
        try (Interruption until = new Interruption(limit)) {
            int code = call(until);
            out().flush();
            return code;
        }
    }

    private int call(Interruption until) {
        TableDataSet table = data.load();
        Task task = task(table);
        if (!task.isTooLarge()) {
            WidestStart.require(MAX_WIDTH, mostWidth, table.data());
        }
        if (!json) {
            out().println(CertifyData.describe(table));
            out().flush();
        }
        SearchOutcome found = search(task, until);
        Optional<Confirmation> measured =
                run ? found.certified().map(certified -> Confirmation.of(task, certified)) : Optional.empty();
        CertifyOutcome outcome = CertifyOutcome.of(task, found, measured);
        Optional<LossPlot> loss = measured.map(
                values -> new LossPlot(LossCourse.of(task, found.certified().orElseThrow(), values)));
        if (json) {
            JsonOutput.print(outcome, out());
        } else {
            CertifyText.lines(task, found, measured, loss).forEach(out()::println);
        }
        if (written != null) {
            found.certified()
                    .map(certified -> JsonText.of(CertifiedNetwork.of(task, certified)))
                    .ifPresent(text -> FileArgument.write(WRITE, written, text));
        }
        if (plot != null) {
            loss.ifPresent(drawn -> FileArgument.write(PLOT, plot, drawn.svg()));
        }
        return ExitCode.failedIf(!outcome.certified()
                || measured.filter(values -> !values.kept()).isPresent());
    }

    private SearchOutcome search(Task task, Interruption until) {
        try (StatusLine status = new StatusLine(err(), Terminal.isWatched())) {
            return SearchFromBelow.run(task, until::reached, new CertifyProgress(err(), status, progress));
        } catch (InvalidInput e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new InvalidInput(MAX_WIDTH + " " + mostWidth + ", " + e.where(), e.required(), e.got(), e);
            }
            throw e;
        }
    }

    private void requireOptions() {
        if (plot != null && !run) {
            throw misuse("--plot needs --run: only a run has a loss to draw");
        }
        if (plot != null) {
            FileArgument.requireWritable(PLOT, plot);
        }
        if (written != null) {
            FileArgument.requireWritable(WRITE, written);
        }
        if (mostWidth < 2) {
            throw misuse("--max-width must be at least 2; got " + mostWidth);
        }
        if (timeLimit != null && !(timeLimit > 0)) {
            throw misuse("--time-limit must be a number above 0; got " + timeLimit);
        }
        if (goal.epsilon != null && !(goal.epsilon > 0 && goal.epsilon < Double.POSITIVE_INFINITY)) {
            throw misuse("--epsilon must be a finite number above 0; got " + goal.epsilon);
        }
        if (goal.fraction != null && !(goal.fraction > 0 && goal.fraction < 1)) {
            throw misuse("--loss-fraction must be between 0 and 1; got " + goal.fraction);
        }
    }

    private Task task(TableDataSet table) {
        int even = mostWidth - mostWidth % 2;
        return goal.epsilon != null
                ? new Task(table.data(), goal.epsilon, even, seed)
                : Task.ofFraction(table.data(), goal.fraction, even, seed);
    }
}
