package org.softmaxntk.reports.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.gate.Finding.Kind;

/**
 * Every scalar step is proved on its whole box and every false neighbour of it refuted. Right after the tests, a step that was
 * not tried is in order.
 */
final class StepRule {
    private StepRule() {}

    static List<Finding> judge(StepSummary step, GateScope scope) {
        if (step.conclusion() == Conclusion.NOT_EXERCISED) {
            String required = "a search of its box by interval arithmetic";
            return scope == GateScope.FULL
                    ? List.of(new Finding(Kind.NOT_EXERCISED, step.id(), required, "none", Optional.empty()))
                    : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!step.proved()) {
            String got = step.conclusion().text()
                    + step.counterexamples().map(box -> ": false on " + box).orElse(" on " + step.box());
            String required = step.step().conclusion();
            findings.add(new Finding(Kind.STEP_NOT_PROVED, step.id(), required, got, step.replayCommand()));
        }
        step.variants().stream()
                .filter(variant -> !variant.refuted())
                .map(variant -> finding(step, variant))
                .forEach(findings::add);
        return findings;
    }

    private static Finding finding(StepSummary step, StepSummary.Variant variant) {
        String required = "a sub-box on which it is false";
        String where = step.id() + "~" + variant.name();
        return new Finding(
                Kind.VARIANT_NOT_REFUTED, where, required, variant.conclusion().text(), Optional.empty());
    }
}
