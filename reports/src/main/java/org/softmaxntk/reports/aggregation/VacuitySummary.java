package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a claim says more than holds anyway, among the instances, or worst draws from laws, of which something comparable holds anyway.
 *
 * @param informative instances whose stated side is not above the trivial bound for sure
 * @param vacuous instances whose stated side is above it for sure
 * @param grid the same by decade of R and band of B, non-empty cells, ascending; empty for a claim without R or B
 * @param marginals the same by one number alone: R, B, n, d_in, d_out, m, sigma, as far as instances have them
 */
public record VacuitySummary(
        long informative, long vacuous, List<Cell> grid, SortedMap<String, List<Marginal>> marginals) {
    /** Instances with R and B in these bands. */
    public record Cell(
            @JsonProperty("R") Band radius,
            @JsonProperty("B") Band logits,
            long informative,
            long vacuous) {}

    /** Instances whose number is in this band. */
    public record Marginal(Band band, long informative, long vacuous) {}

    public VacuitySummary {
        grid = List.copyOf(grid);
        marginals = Collections.unmodifiableSortedMap(new TreeMap<>(marginals));
    }

    /** Instances of which something comparable holds anyway. */
    public long compared() {
        return informative + vacuous;
    }

    /** The share of vacuous instances; NaN if none could be compared. */
    public double share() {
        return compared() == 0 ? Double.NaN : (double) vacuous / compared();
    }
}
