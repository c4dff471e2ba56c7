package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How measured/stated is distributed, on the axis of log₁₀.
 *
 * @param zeros instances whose measured side is 0
 * @param infinite instances whose stated side alone is 0
 * @param bins non-empty bins, from left to right
 * @param binWidth their width in decades
 * @param least least finite log₁₀; NaN if there is none
 * @param median the bin that the median of the finite ones lies in, its right end; NaN if there is none
 * @param largest largest finite log₁₀; NaN if there is none
 */
public record Distribution(
        long zeros,
        long infinite,
        @JsonIgnore List<Bin> bins,
        @JsonProperty("binWidthInDecades") double binWidth,
        @JsonProperty("log10Least") double least,
        @JsonProperty("log10Median") double median,
        @JsonProperty("log10Largest") double largest) {
    public Distribution {
        bins = List.copyOf(bins);
    }

    /**
     * The instances with {@code log₁₀(measured/stated)} in {@code (index·binWidth, (index+1)·binWidth]}: equality, at 0, is
     * still left of the bound.
     */
    public record Bin(long index, long count) {}

    /** The counts of the bins by their index. */
    @JsonProperty("bins")
    public SortedMap<Long, Long> counts() {
        SortedMap<Long, Long> counts = new TreeMap<>();
        bins.forEach(bin -> counts.put(bin.index(), bin.count()));
        return counts;
    }

    /** Instances counted, zeros and infinite ones too. */
    public long total() {
        return zeros + infinite + finite();
    }

    /** Instances with a finite logarithm. */
    public long finite() {
        return bins.stream().mapToLong(Bin::count).sum();
    }

    /** Whether there is anything to draw on the axis. */
    public boolean hasFinite() {
        return !bins.isEmpty();
    }
}
