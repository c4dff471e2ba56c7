package org.softmaxntk.reports.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.aggregation.Summary;

/** The scalar steps of a run in words. */
public final class StepText {
    private StepText() {}

    /**
     * One sentence: {@code 50 scalar steps proved on their whole boxes (1,234 sub-boxes)}; if some were not, which; with the false
     * neighbours that were refuted.
     */
    public static String sentence(Summary run) {
        long proved = run.steps(Conclusion.PROVED);
        List<String> parts = new ArrayList<>();
        String of = proved == run.steps().size()
                ? ""
                : " of " + NumberText.count(run.steps().size());
        parts.add(NumberText.count(proved) + of + " scalar step" + (run.steps().size() == 1 ? "" : "s")
                + " proved on their whole boxes (" + NumberText.count(run.provedSubBoxes()) + " sub-boxes"
                + ")");
        for (Conclusion conclusion : Conclusion.values()) {
            if (conclusion != Conclusion.PROVED && run.steps(conclusion) > 0) {
                parts.add(conclusion.text() + ": " + ids(run, conclusion));
            }
        }
        parts.add(variants(run));
        return String.join("; ", parts);
    }

    private static String ids(Summary run, Conclusion conclusion) {
        return run.steps().stream()
                .filter(step -> step.conclusion() == conclusion)
                .map(StepSummary::id)
                .collect(Collectors.joining(", "));
    }

    private static String variants(Summary run) {
        List<StepSummary.Variant> variants =
                run.steps().stream().flatMap(step -> step.variants().stream()).toList();
        long refuted = variants.stream().filter(StepSummary.Variant::refuted).count();
        return NumberText.count(refuted) + " of " + NumberText.count(variants.size()) + " false neighbours refuted";
    }
}
