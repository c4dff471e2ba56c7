package org.softmaxntk.reports.dependence;

import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.StepSummary;

/**
 * A claim or a scalar step.
 *
 * @param id its name
 * @param name the id, and how it is cited
 * @param label how it is cited; empty if it has no name of its own
 * @param kind which of the two
 * @param title what it says, short
 * @param conclusion what the run says of it
 * @param inOrder whether that is what is known: a true statement holds, one with a finding is refuted, a step is proved
 */
public record Node(
        String id, String name, String label, Kind kind, String title, Conclusion conclusion, boolean inOrder) {
    /** Claims are checked on instances, steps proved on boxes. */
    public enum Kind {
        CLAIM,
        STEP
    }

    static Node of(ClaimSummary claim) {
        return new Node(
                claim.id(),
                claim.name(),
                claim.label(),
                Kind.CLAIM,
                claim.statement().title(),
                claim.conclusion(),
                claim.inOrder());
    }

    static Node of(StepSummary step) {
        return new Node(
                step.id(), step.id(), "", Kind.STEP, step.step().conclusion(), step.conclusion(), step.proved());
    }
}
