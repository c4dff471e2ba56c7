package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * All that a run says of one scalar step.
 *
 * @param step what it states
 * @param conclusion proved on its whole box, refuted, inconclusive, or not exercised
 * @param box the parameters and their ranges; empty if it was not exercised
 * @param subBoxes into how many sub-boxes the box was cut
 * @param counterexamples a sub-box on which it is false; empty if none was found
 * @param variants its false neighbours, in the order of the step
 * @param replayCommand the command line that searches the box again; empty if it was not exercised
 */
@JsonPropertyOrder({"id", "conclusion", "states", "latex", "source", "usedBy"})
public record StepSummary(
        @JsonIgnore ScalarStatement step,
        Conclusion conclusion,
        String box,
        long subBoxes,
        Optional<String> counterexamples,
        List<Variant> variants,
        @JsonProperty("replay") Optional<String> replayCommand) {
    /**
     * A false neighbour of the step.
     *
     * @param counterexamples the sub-box that refutes it; empty unless it was refuted
     * @param subBoxes looked at until then
     */
    public record Variant(String name, Conclusion conclusion, Optional<String> counterexamples, long subBoxes) {
        public boolean refuted() {
            return conclusion == Conclusion.REFUTED;
        }
    }

    public StepSummary {
        variants = List.copyOf(variants);
    }

    @JsonProperty
    public String id() {
        return step.id();
    }

    /** The inequality in words. */
    @JsonProperty
    public String states() {
        return step.conclusion();
    }

    @JsonProperty
    String latex() {
        return step.latex();
    }

    @JsonProperty
    public String source() {
        return step.source();
    }

    /** Ids of the claims whose proofs lean on it, whether or not this report is about them. */
    @JsonProperty
    public Collection<String> usedBy() {
        return step.usedBy();
    }

    public boolean proved() {
        return conclusion == Conclusion.PROVED;
    }
}
