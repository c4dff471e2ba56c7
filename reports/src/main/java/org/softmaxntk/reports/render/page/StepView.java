package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.render.ProofMark;

/**
 * A scalar step as the page shows it.
 *
 * @param claims those that the page has a section for; a step may wait for one to come
 */
record StepView(StepSummary step, Set<String> claims) {
    ConclusionView conclusion() {
        return ConclusionView.of(step.conclusion());
    }

    /** By what it is proved; none if this run did not prove it. */
    Optional<ProofMark> proof() {
        return step.proved() ? Optional.of(ProofMark.ofProvedStep(step.id())) : Optional.empty();
    }

    boolean searched() {
        return !step.box().isEmpty();
    }

    List<String> usedBy() {
        return step.usedBy().stream().filter(claims::contains).toList();
    }
}
