package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Set;
import org.softmaxntk.reports.aggregation.StepSummary;

/**
 * A scalar step as the page shows it.
 *
 * @param claims those that the page has a section for; a step may wait for one to come
 */
record StepView(StepSummary step, Set<String> claims) {
    ConclusionView conclusion() {
        return ConclusionView.of(step.conclusion());
    }

    boolean searched() {
        return !step.box().isEmpty();
    }

    List<String> usedBy() {
        return step.usedBy().stream().filter(claims::contains).toList();
    }
}
