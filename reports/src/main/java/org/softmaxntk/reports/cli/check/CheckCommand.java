package org.softmaxntk.reports.cli.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softmaxntk.properties.campaign.Campaign;
import org.softmaxntk.reports.cli.command.CampaignData;
import org.softmaxntk.reports.cli.command.ChosenData;
import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.terminal.JsonOutput;
import org.softmaxntk.reports.cli.terminal.StatusLine;
import org.softmaxntk.reports.cli.terminal.Terminal;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.interval.ScalarStatement;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check [CLAIM…]}: claims on many random instances, on random data or the user's. */
@Command(
        name = "check",
        footer = {
            "  check \"Lemma 5.1\" --trials 1000",
            "  check --all --data my.csv --inputs a,b --targets c",
            "  check stepwise-certificate --data linnerud --json"
        },
        description = {"Check claims on random instances and say what was found of each; prove the scalar steps once."})
public final class CheckCommand extends ProgramCommand implements Computation {
    private static final int ON_RANDOM_DATA = 100;

    /** Given data are larger than random ones as a rule. */
    private static final int ON_GIVEN_DATA = 10;

    @Parameters(
            paramLabel = "CLAIM",
            arity = "0..*",
            description =
                    "the claims to check, with the scalar steps their proofs lean on, or scalar steps (default: all)")
    private List<String> names = List.of();

    @Option(names = "--all", description = "check all claims")
    private boolean all;

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "instances per claim, at least 1 (default: " + ON_RANDOM_DATA + ", with --data "
                    + ON_GIVEN_DATA + ")")
    private Integer trials;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "2405",
            description = "the same seed gives the same instances (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    private Optional<CampaignData> data = Optional.empty();

    @Override
    public void complete(CommandLine commandLine) {
        data = CampaignData.find();
        data.ifPresent(options -> commandLine.addMixin("data", options));
    }

    @Override
    public Integer call() {
        if (trials != null && trials < 1) {
            throw misuse("--trials must be at least 1; got " + trials);
        }
        if (all && !names.isEmpty()) {
            throw misuse("--all checks all claims; name none beside it");
        }
        Optional<ChosenData> rows = data.flatMap(options -> options.chosen(commandLine()));
        Optional<String> source = rows.map(ChosenData::source);
        List<String> claims = claims();
        int count = trials != null ? trials : source.isPresent() ? ON_GIVEN_DATA : ON_RANDOM_DATA;
        CheckRun run;
        try (StatusLine status = new StatusLine(err(), Terminal.isWatched())) {
            run = CheckRun.of(new Campaign(claims, settings(source), count, seed), rows, steps(claims), status);
        }
        if (json) {
            JsonOutput.print(CheckOutcome.of(run), out());
        } else {
            CheckText.lines(run).forEach(out()::println);
        }
        return ExitCode.failedIf(run.failed());
    }

    private static Map<String, String> settings(Optional<String> source) {
        return source.map(text -> Map.of("data", text)).orElse(Map.of());
    }

    /** The claims named; all if nothing was. */
    private List<String> claims() {
        Catalogue catalogue = Catalogue.standard();
        return names.isEmpty()
                ? catalogue.ids()
                : names.stream()
                        .filter(name -> !isStep(name))
                        .map(name -> catalogue.statement(name).id())
                        .distinct()
                        .toList();
    }

    /** The scalar steps named, and those that the proof of a claim named leans on; all if nothing was named. */
    private List<ScalarStatement> steps(List<String> claims) {
        return ScalarStatements.all().stream()
                .filter(step -> names.isEmpty()
                        || names.contains(step.id())
                        || step.usedBy().stream().anyMatch(claims::contains))
                .toList();
    }

    private static boolean isStep(String name) {
        return ScalarStatements.all().stream().anyMatch(step -> step.id().equals(name));
    }
}
