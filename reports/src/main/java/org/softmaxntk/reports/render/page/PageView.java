package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.softmaxntk.reports.evidence.ExperimentFolder;
import org.softmaxntk.reports.evidence.FailingTest;
import org.softmaxntk.reports.evidence.ModuleTests;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.reports.gate.GateOutcome;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;
import org.softmaxntk.reports.render.StepText;

/** Everything the page's template asks for. */
record PageView(
        boolean passed,
        String headline,
        String subline,
        boolean testsOnly,
        List<Fact> facts,
        List<GateView> findings,
        String stripLegend,
        List<ClaimView> claims,
        List<FindingView> refuted,
        GraphView graph,
        List<StepView> steps,
        String stepsText,
        List<ExperimentView> experiments,
        CoverageView coverage,
        boolean codeCollected,
        List<Tests> tests,
        List<FailingTest> failing,
        boolean anyFailing) {

    record Fact(String name, String value) {}

    record Tests(String module, String tests, String passed, String failed, String skipped) {}

    static PageView of(Summary run, GateOutcome gate, List<ExperimentFolder.Found> experiments) {
        RatioStrip strips = RatioStrip.over(run.claims());
        DependenceGraph graph = DependenceGraph.of(run);
        Set<String> ids = run.claims().stream().map(ClaimSummary::id).collect(Collectors.toSet());
        return new PageView(
                gate.passed(),
                headline(gate),
                subline(run),
                gate.scope() == GateScope.TESTS_ONLY,
                facts(run.run()),
                GateView.of(gate.findings()),
                strips.legend(),
                run.claims().stream()
                        .map(claim -> new ClaimView(claim, strips, graph))
                        .toList(),
                FindingView.of(run.claims()),
                GraphView.of(graph),
                run.steps().stream().map(step -> new StepView(step, ids)).toList(),
                StepText.sentence(run.steps()),
                experiments.stream().map(ExperimentView::of).toList(),
                CoverageView.of(run),
                run.code().isPresent(),
                tests(run.tests()),
                run.tests().failing(),
                !run.tests().failing().isEmpty());
    }

    boolean anyRefuted() {
        return !refuted.isEmpty();
    }

    boolean anyExperiments() {
        return !experiments.isEmpty();
    }

    boolean anySteps() {
        return !steps.isEmpty();
    }

    private static String headline(GateOutcome gate) {
        int findings = gate.findings().size();
        return gate.passed() ? "Gate passed" : "Gate failed: " + RunText.plural(findings, "finding");
    }

    private static String subline(Summary run) {
        List<String> parts = new ArrayList<>();
        for (Conclusion conclusion : Conclusion.values()) {
            long count = run.claims().stream()
                    .filter(claim -> claim.conclusion() == conclusion && !asKnown(claim))
                    .count();
            if (count > 0) {
                parts.add(count + " " + (conclusion == Conclusion.HOLDS && count > 1 ? "hold" : conclusion.text()));
            }
        }
        long known = run.claims().stream().filter(PageView::asKnown).count();
        if (known > 0) {
            parts.add(known + " refuted as written, as known");
        }
        return RunText.plural(run.claims().size(), "claim") + " checked on "
                + RunText.plural(run.instances(), "instance") + ": " + String.join(", ", parts) + ".";
    }

    private static boolean asKnown(ClaimSummary claim) {
        return claim.finding() && claim.inOrder();
    }

    private static List<Fact> facts(RunFacts run) {
        return List.of(
                new Fact("Version", RunText.all(run.versions())),
                new Fact("Commit", RunText.commits(run)),
                new Fact("Profile", RunText.all(run.profiles())),
                new Fact("Seed", RunText.all(run.seeds())),
                new Fact("JDK", RunText.all(run.jdks())),
                new Fact("System", RunText.all(run.systems())));
    }

    private static List<Tests> tests(TestResults results) {
        List<Tests> rows = new ArrayList<>();
        for (ModuleTests module : results.modules()) {
            rows.add(row(
                    module.module(),
                    module.tests(),
                    module.passed(),
                    module.failures() + module.errors(),
                    module.skipped()));
        }
        rows.add(row("all", results.tests(), results.passed(), results.failed(), results.skipped()));
        return rows;
    }

    private static Tests row(String module, int tests, int passed, int failed, int skipped) {
        return new Tests(
                module,
                NumberText.count(tests),
                NumberText.count(passed),
                NumberText.count(failed),
                NumberText.count(skipped));
    }
}
