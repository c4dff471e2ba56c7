package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.render.NumberText;

/**
 * A scalar step as the page shows it.
 *
 * @param counterexamples a sub-box on which it is false; none if none was found
 * @param usedBy claims of this page whose proofs lean on it; a step may wait for one to come
 * @param replay the command line that searches the box again; none if it was not searched
 */
record StepView(
        String id,
        String statement,
        String source,
        ConclusionView conclusion,
        String box,
        String subBoxes,
        List<String> counterexamples,
        List<String> usedBy,
        List<Neighbour> neighbours,
        List<String> replay) {
    /** A false neighbour; {@code counterexamples} is a sub-box on which it is false. */
    record Neighbour(String name, boolean refuted, List<String> counterexamples, String subBoxes) {
        static Neighbour of(StepSummary.Variant variant) {
            return new Neighbour(
                    variant.name(),
                    variant.refuted(),
                    box(variant.counterexamples()),
                    NumberText.count(variant.subBoxes()));
        }
    }

    static StepView of(StepSummary step, Set<String> claims) {
        return new StepView(
                step.id(),
                FormulaMarkup.inline(step.step().conclusion()),
                step.step().source(),
                ConclusionView.of(step.conclusion()),
                step.box().isEmpty() ? "–" : markup(step.box()),
                step.subBoxes() == 0 ? "–" : NumberText.count(step.subBoxes()),
                box(step.counterexamples()),
                step.step().usedBy().stream().filter(claims::contains).toList(),
                step.variants().stream().map(Neighbour::of).toList(),
                step.replayCommand().stream().toList());
    }

    private static List<String> box(Optional<String> box) {
        return box.map(StepView::markup).stream().toList();
    }

    /** Boxes are written as Java writes numbers; a formula has a minus sign. */
    private static String markup(String box) {
        return FormulaMarkup.inline(box.replaceAll("(?<!\\w)-(?=\\d)", "−"));
    }
}
