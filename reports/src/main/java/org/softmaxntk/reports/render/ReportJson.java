package org.softmaxntk.reports.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.dependence.DependenceGraph;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.reports.files.JsonText;
import org.softmaxntk.reports.gate.GateOutcome;

/**
 * Everything a report knows, for programs: the summary's own records. Logarithms are natural; one that is not finite is null, and
 * the count of zeros beside the distribution says why. A band is a pair of ends, the upper one null for ∞.
 */
public final class ReportJson {
    /** Name and version of the format; a change of meaning raises the number. */
    public static final String SCHEMA = "softmax-ntk/report/2";

    private ReportJson() {}

    private record Report(
            String schema,
            GateOutcome gate,
            RunFacts run,
            List<ClaimSummary> claims,
            List<StepSummary> steps,
            Map<String, List<String>> dependence,
            TestResults tests,
            Optional<CodeCoverage> coverage) {}

    public static String of(Summary run, GateOutcome gate) {
        return JsonText.of(new Report(
                SCHEMA, gate, run.run(), run.claims(), run.steps(), dependence(run), run.tests(), run.code()));
    }

    /** By claim, what its proof leans on. */
    private static Map<String, List<String>> dependence(Summary run) {
        DependenceGraph graph = DependenceGraph.of(run);
        Map<String, List<String>> used = new LinkedHashMap<>();
        run.claims().forEach(claim -> used.put(claim.id(), graph.used(claim.id())));
        return used;
    }
}
