package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a claim says more than holds anyway, among the instances, or worst draws from laws, of which something
 * comparable holds anyway.
 *
 * @param informative instances whose stated side is not above the trivial bound for sure
 * @param vacuous instances whose stated side is above it for sure
 * @param axes the two numbers of the grid, across and up
 * @param grid the same by the bands of both axes, non-empty cells, ascending; empty for a claim without either number
 * @param marginals the same by one number of the instances alone
 */
public record VacuitySummary(
        long informative,
        long vacuous,
        @JsonIgnore List<String> axes,
        List<Cell> grid,
        SortedMap<String, List<Marginal>> marginals) {
    /** Instances with both numbers in these bands, by the numbers' names. */
    public record Cell(@JsonIgnore Map<String, Band> bands, long informative, long vacuous) {
        @JsonAnyGetter
        Map<String, Band> byName() {
            return bands;
        }
    }

    /** Instances whose number is in this band. */
    public record Marginal(Band band, long informative, long vacuous) {}

    public VacuitySummary {
        axes = List.copyOf(axes);
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
