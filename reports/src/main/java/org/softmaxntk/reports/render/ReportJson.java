package org.softmaxntk.reports.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.Counter;
import org.softmaxntk.reports.evidence.FailingTest;
import org.softmaxntk.reports.evidence.ModuleCoverage;
import org.softmaxntk.reports.evidence.ModuleTests;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.reports.files.JsonText;
import org.softmaxntk.reports.gate.Finding;
import org.softmaxntk.reports.gate.GateOutcome;

/**
 * Everything a report knows, for programs. Logarithms are natural; one that is not finite is null, and the count of zeros
 * beside the distribution says why.
 */
public final class ReportJson {
    /** Name and version of the format; a change of meaning raises the number. */
    public static final String SCHEMA = "softmax-ntk/report/2";

    private ReportJson() {}

    public static String of(Summary run, GateOutcome gate) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schema", SCHEMA);
        report.put("gate", gate(gate));
        report.put("run", run(run.run()));
        report.put("claims", run.claims().stream().map(ClaimJson::of).toList());
        report.put("steps", run.steps().stream().map(StepJson::of).toList());
        report.put("dependence", dependence(run));
        report.put("tests", tests(run.tests()));
        report.put("coverage", run.code().map(ReportJson::coverage).orElse(null));
        return JsonText.of(report);
    }

    private static Map<String, Object> gate(GateOutcome gate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("passed", gate.passed());
        json.put("scope", ClaimText.words(gate.scope()));
        json.put("findings", gate.findings().stream().map(ReportJson::finding).toList());
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind().text());
        json.put("where", finding.where());
        json.put("required", finding.required());
        json.put("got", finding.got());
        json.put("replay", finding.replay().orElse(null));
        json.put("firstFailingBelow", finding.below().orElse(null));
        return json;
    }

    /** By claim, what its proof leans on. */
    private static Map<String, Object> dependence(Summary run) {
        DependenceGraph graph = DependenceGraph.of(run);
        Map<String, Object> json = new LinkedHashMap<>();
        run.claims().forEach(claim -> json.put(claim.id(), graph.used(claim.id())));
        return json;
    }

    private static Map<String, Object> run(RunFacts run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profiles", run.profiles());
        json.put("seeds", run.seeds());
        json.put("jdks", run.jdks());
        json.put("systems", run.systems());
        json.put("versions", run.versions());
        json.put("commits", run.commits());
        return json;
    }

    private static Map<String, Object> tests(TestResults tests) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tests", tests.tests());
        json.put("failed", tests.failed());
        json.put("skipped", tests.skipped());
        json.put("modules", tests.modules().stream().map(ReportJson::module).toList());
        json.put("failing", tests.failing().stream().map(ReportJson::failing).toList());
        return json;
    }

    private static Map<String, Object> module(ModuleTests module) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("module", module.module());
        json.put("tests", module.tests());
        json.put("failures", module.failures());
        json.put("errors", module.errors());
        json.put("skipped", module.skipped());
        return json;
    }

    private static Map<String, Object> failing(FailingTest test) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("module", test.module());
        json.put("class", test.className());
        json.put("method", test.method());
        json.put("message", test.message());
        json.put("replay", test.replayCommand());
        return json;
    }

    private static Map<String, Object> coverage(CodeCoverage code) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("overall", coverage(code.overall()));
        json.put("modules", code.modules().stream().map(ReportJson::coverage).toList());
        return json;
    }

    private static Map<String, Object> coverage(ModuleCoverage coverage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("module", coverage.module());
        json.put("lines", counter(coverage.lines()));
        json.put("branches", counter(coverage.branches()));
        return json;
    }

    private static List<Integer> counter(Counter counter) {
        return List.of(counter.covered(), counter.total());
    }
}
