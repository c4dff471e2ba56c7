package org.softmaxntk.reports.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.softmaxntk.properties.campaign.Campaign;
import org.softmaxntk.properties.instances.DataSource;
import org.softmaxntk.reports.aggregation.Aggregation;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.reports.evidence.VerdictKind;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check [CLAIM…]}: claims on many random instances, on random data or the user's. */
@Command(
        name = "check",
        description = {
            "Check claims on random instances and say what was found of each.",
            "",
            "Example: check --all --data linnerud --trials 50"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private SoftmaxNtk program;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLAIM", arity = "0..*", description = "the claims to check (default: all)")
    private List<String> claims = List.of();

    @Option(names = "--all", description = "check all claims")
    private boolean all;

    @Mixin
    private DataOptions data;

    @Option(
            names = "--trials",
            paramLabel = "N",
            defaultValue = "100",
            description = "instances per claim, at least 1 (default: ${DEFAULT-VALUE})")
    private int trials;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "2405",
            description = "the same seed gives the same instances (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() {
        if (trials < 1) {
            throw new ParameterException(command.commandLine(), "--trials must be at least 1; got " + trials);
        }
        List<Statement> chosen = chosen();
        Optional<String> source = data.source().map(DataSource::toString);
        Campaign campaign = new Campaign(ids(chosen), source, trials, seed);
        List<ClaimSummary> found = run(chosen, campaign);
        if (json) {
            JsonOutput.print(CheckOutcome.of(campaign, found), program.out());
        } else {
            CheckText.lines(campaign, found).forEach(program.out()::println);
        }
        return ExitCode.failedIf(found.stream().anyMatch(CheckedClaim::failed));
    }

    private List<Statement> chosen() {
        if (all && !claims.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--all checks all claims; name none beside it");
        }
        Catalogue catalogue = Catalogue.standard();
        return claims.isEmpty()
                ? catalogue.statements()
                : claims.stream().distinct().map(catalogue::statement).toList();
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    private static List<ClaimSummary> run(List<Statement> chosen, Campaign campaign) {
        Aggregation aggregation = new Aggregation(chosen, List.of());
        campaign.run(entry -> aggregation.accept(line(entry)));
        return aggregation.claims();
    }

    private static LedgerLine line(LedgerEntry entry) {
        VerdictKind verdict = VerdictKind.of(entry.verdict()).orElseThrow();
        return new LedgerLine(Path.of("campaign"), 1, entry, verdict);
    }
}
