package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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
        String id,
        @JsonIgnore String text,
        long failures,
        @JsonIgnore Optional<Witness> witness,
        @JsonIgnore long missed,
        @JsonIgnore Optional<Witness> missedBy) {
    /** An instance the claim says nothing about, and why. */
    public record Witness(String required, String got, String replayCommand) {}

    /** Whether the claim was seen to withhold judgement because of this premise. */
    @JsonProperty
    public boolean exercised() {
        return witness.isPresent();
    }

    @JsonProperty
    Optional<String> required() {
        return witness.map(Witness::required);
    }

    @JsonProperty
    Optional<String> got() {
        return witness.map(Witness::got);
    }

    @JsonProperty
    Optional<String> replay() {
        return witness.map(Witness::replayCommand);
    }
}
