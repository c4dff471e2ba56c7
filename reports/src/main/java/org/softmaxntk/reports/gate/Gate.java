package org.softmaxntk.reports.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.gate.Finding.Kind;
import org.softmaxntk.theorems.ledger.Program;

/** Compares a run with the baseline. Looks at everything and lists all it finds, claims first. */
public final class Gate {
    private Gate() {}

    /** The command line that makes the present state the baseline. */
    public static String accept() {
        return Program.line("accept");
    }

    public static GateOutcome judge(Summary run, Baseline baseline, GateScope scope) {
        List<Finding> findings = new ArrayList<>();
        DependenceGraph graph = DependenceGraph.of(run);
        for (ClaimSummary claim : run.claims()) {
            Optional<ClaimBaseline> accepted =
                    Optional.ofNullable(baseline.claims().get(claim.id()));
            ConclusionRule.judge(claim, accepted, scope).stream()
                    .map(finding -> finding.withBelow(below(graph, claim, scope)))
                    .forEach(findings::add);
            findings.addAll(VariantRule.judge(claim));
            if (scope == GateScope.FULL) {
                accepted.ifPresent(known -> findings.addAll(ExerciseRule.judge(claim, known)));
            }
        }
        run.steps().forEach(step -> findings.addAll(StepRule.judge(step, scope)));
        if (scope == GateScope.FULL) {
            findings.addAll(CatalogueRule.judge(run, baseline));
        }
        findings.addAll(TestRule.judge(run.tests()));
        if (scope == GateScope.FULL) {
            findings.addAll(TestClassRule.judge(run.tests(), baseline));
            findings.addAll(CoverageRule.judge(run.code(), baseline));
            oneRun(run.run()).ifPresent(findings::add);
        }
        return new GateOutcome(scope, findings);
    }

    /** What fails first below a claim; right after the tests, what was not tried counts as no failure. */
    private static Optional<String> below(DependenceGraph graph, ClaimSummary claim, GateScope scope) {
        return graph.firstBelow(
                        claim.id(),
                        node -> !node.inOrder()
                                && (scope == GateScope.FULL || node.conclusion() != Conclusion.NOT_EXERCISED))
                .map(node -> node.name() + " (" + node.conclusion().text() + ")");
    }

    /** A ledger left over from another run would count as exercise of its claim. */
    private static Optional<Finding> oneRun(RunFacts run) {
        return run.oneRun()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.MIXED_RUNS,
                        "ledgers",
                        "one profile, JDK, version and commit",
                        String.join(
                                "; ",
                                "profiles " + run.profiles(),
                                "JDKs " + run.jdks(),
                                "versions " + run.versions(),
                                "commits " + run.commits()),
                        Optional.of("mvn clean verify")));
    }
}
