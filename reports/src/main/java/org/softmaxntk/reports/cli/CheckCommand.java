package org.softmaxntk.reports.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.softmaxntk.properties.campaign.Campaign;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.interval.ScalarStatement;
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
            "Check claims on random instances and say what was found of each; prove the scalar steps once.",
            "",
            "Example: check --all --data my.csv --inputs a,b --targets c"
        })
final class CheckCommand implements Callable<Integer>, Computation {
    private static final int ON_RANDOM_DATA = 100;

    /** Given data are larger than random ones as a rule. */
    private static final int ON_GIVEN_DATA = 10;

    @ParentCommand
    private SoftmaxNtk program;

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "CLAIM",
            arity = "0..*",
            description =
                    "the claims to check, with the scalar steps their proofs lean on, or scalar steps (default: all)")
    private List<String> names = List.of();

    @Option(names = "--all", description = "check all claims")
    private boolean all;

    @Mixin
    private DataOptions data;

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

    @Override
    public Integer call() {
        if (trials != null && trials < 1) {
            throw new ParameterException(command.commandLine(), "--trials must be at least 1; got " + trials);
        }
        if (all && !names.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--all checks all claims; name none beside it");
        }
        List<ScalarStatement> steps = steps();
        Optional<Thinning> rows = data.rows();
        Optional<String> source = rows.map(chosen -> chosen.source().toString());
        int count = trials != null ? trials : source.isPresent() ? ON_GIVEN_DATA : ON_RANDOM_DATA;
        CheckRun run = CheckRun.of(new Campaign(claims(), source, count, seed), rows, steps);
        if (json) {
            JsonOutput.print(CheckOutcome.of(run), program.out());
        } else {
            CheckText.lines(run).forEach(program.out()::println);
        }
        return ExitCode.failedIf(run.failed());
    }

    /** The claims named; all if nothing was. */
    private List<String> claims() {
        Catalogue catalogue = Catalogue.standard();
        return names.isEmpty()
                ? catalogue.ids()
                : names.stream()
                        .distinct()
                        .filter(name -> !isStep(name))
                        .map(name -> catalogue.statement(name).id())
                        .toList();
    }

    /** The scalar steps named, and those that the proof of a claim named leans on; all if nothing was named. */
    private List<ScalarStatement> steps() {
        return ScalarStatements.all().stream()
                .filter(step -> names.isEmpty()
                        || names.contains(step.id())
                        || step.usedBy().stream().anyMatch(names::contains))
                .toList();
    }

    private static boolean isStep(String name) {
        return ScalarStatements.all().stream().anyMatch(step -> step.id().equals(name));
    }
}
