package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many instances have the sizes that the claim asks for, and what happened beyond them. Only those that have them count
 * for or against the claim.
 *
 * @param met instances of the claim
 * @param extrapolated instances that are smaller than it asks, by finite factors
 * @param infeasible instances on whose data no size would do
 * @param held of the extrapolated and infeasible ones, those on which the conclusion held all the same
 * @param failed of them, those on which it did not
 * @param shortfalls by quantity, as far as some instance falls short of it
 * @param nearestFailure the failure with the least shortfall; empty if there was none
 */
public record PremiseSummary(
        long met,
        long extrapolated,
        long infeasible,
        @JsonProperty("heldBeyond") long held,
        @JsonProperty("failedBeyond") long failed,
        SortedMap<String, Shortfall> shortfalls,
        Optional<Failure> nearestFailure) {
    /**
     * By how much instances fall short of one quantity.
     *
     * @param instances that do, those for which no size would do included
     * @param least finite log₁₀ of the factor; NaN if there is none
     * @param largest the same
     * @param unbounded instances for which no size would do
     */
    public record Shortfall(
            long instances,
            @JsonProperty("leastDecades") double least,
            @JsonProperty("largestDecades") double largest,
            long unbounded) {}

    /**
     * The conclusion failed beyond what is claimed.
     *
     * @param decades the largest of the instance's shortfalls; ∞ if no size would do
     */
    public record Failure(double decades, Example example) {}

    public PremiseSummary {
        shortfalls = Collections.unmodifiableSortedMap(new TreeMap<>(shortfalls));
    }

    /** Instances that do not have the sizes asked for. */
    public long beyond() {
        return extrapolated + infeasible;
    }

    /** The largest finite shortfall in decades; NaN if no instance falls short. */
    public double largestShortfall() {
        return shortfalls.values().stream()
                .mapToDouble(Shortfall::largest)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
    }
}
