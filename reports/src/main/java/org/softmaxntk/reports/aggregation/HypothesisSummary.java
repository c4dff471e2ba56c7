package org.softmaxntk.reports.aggregation;

import java.util.Optional;

/**
 * A premise of a claim, and whether some instance was made to fail it.
 *
 * @param id its name
 * @param text what it says
 * @param failures boundary instances that failed it
 * @param witness the simplest of them; empty if the hypothesis was not exercised
 * @param missed other instances that failed it
 * @param missedBy the simplest of these
 */
public record HypothesisSummary(
        String id, String text, long failures, Optional<Witness> witness, long missed, Optional<Witness> missedBy) {
    /** An instance the claim says nothing about, and why. */
    public record Witness(String required, String got, String replayCommand) {}

    /** Whether the claim was seen to withhold judgement because of this premise. */
    public boolean exercised() {
        return witness.isPresent();
    }
}
