package org.softmaxntk.reports.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.StepSummary;

/** The scalar steps of a run in words. */
public final class StepText {
    private StepText() {}

    /**
     * One sentence: {@code 50 scalar steps proved on their whole boxes (1,234 sub-boxes)}; how many of them by Coq too; if some
     * were not, which; with the false neighbours that were refuted.
     */
    public static String sentence(List<StepSummary> steps) {
        long proved = count(steps, Conclusion.PROVED);
        List<String> parts = new ArrayList<>();
        String of = proved == steps.size() ? "" : " of " + NumberText.count(steps.size());
        parts.add(NumberText.count(proved) + of + " scalar step" + (steps.size() == 1 ? "" : "s")
                + " proved on " + (steps.size() == 1 ? "its whole box (" : "their whole boxes (")
                + NumberText.count(subBoxes(steps)) + " sub-boxes"
                + ")");
        byCoq(steps).ifPresent(parts::add);
        for (Conclusion conclusion : Conclusion.values()) {
            if (conclusion != Conclusion.PROVED && count(steps, conclusion) > 0) {
                parts.add(conclusion.text() + ": " + ids(steps, conclusion));
            }
        }
        variants(steps).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    /** Empty if Coq accepted none of those that are proved. */
    private static Optional<String> byCoq(List<StepSummary> steps) {
        long accepted = steps.stream()
                .filter(StepSummary::proved)
                .filter(step -> ProofMark.byCoq(step.id()).isPresent())
                .count();
        return accepted == 0 ? Optional.empty() : Optional.of(NumberText.count(accepted) + " accepted by Coq");
    }

    private static long count(List<StepSummary> steps, Conclusion conclusion) {
        return steps.stream().filter(step -> step.conclusion() == conclusion).count();
    }

    private static long subBoxes(List<StepSummary> steps) {
        return steps.stream()
                .filter(StepSummary::proved)
                .mapToLong(StepSummary::subBoxes)
                .sum();
    }

    private static String ids(List<StepSummary> steps, Conclusion conclusion) {
        return steps.stream()
                .filter(step -> step.conclusion() == conclusion)
                .map(StepSummary::id)
                .collect(Collectors.joining(", "));
    }

    /** Empty if no false neighbour was tried. */
    private static Optional<String> variants(List<StepSummary> steps) {
        List<StepSummary.Variant> variants =
                steps.stream().flatMap(step -> step.variants().stream()).toList();
        boolean tried = variants.stream().anyMatch(variant -> variant.conclusion() != Conclusion.NOT_EXERCISED);
        long refuted = variants.stream().filter(StepSummary.Variant::refuted).count();
        return tried
                ? Optional.of(NumberText.count(refuted) + " of " + NumberText.count(variants.size())
                        + " false neighbours refuted")
                : Optional.empty();
    }
}
