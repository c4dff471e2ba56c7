package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A range of numbers, {@code (above, upTo]}; the first of a scale includes 0, the last ends at ∞.
 *
 * @param above lower end, excluded
 * @param upTo upper end, included
 */
public record Band(double above, double upTo) implements Comparable<Band> {
    private static final int LEAST_DECADE = -12;
    private static final int LARGEST_DECADE = 6;
    private static final int LARGEST_DOUBLING = 20;

    /** The decade of {@code value} ≥ 0. Few bands, however many numbers. */
    static Band decade(double value) {
        return onScale(10, value == 0 ? Double.NEGATIVE_INFINITY : Math.log10(value), LEAST_DECADE, LARGEST_DECADE);
    }

    /** Up to 1, up to 2, up to 4, … */
    static Band doubling(double value) {
        return onScale(2, Math.log(value) / Math.log(2), 0, LARGEST_DOUBLING);
    }

    private static Band onScale(double base, double logarithm, int first, int last) {
        // The logarithm of a power of the base may be off by a rounding, which must not carry it into the next band.
        int power = (int) Math.min(last, Math.max(first, Math.ceil(logarithm - 1e-12)));
        return new Band(
                power == first ? 0 : Math.pow(base, power - 1),
                power == last ? Double.POSITIVE_INFINITY : Math.pow(base, power));
    }

    @JsonValue
    List<Double> ends() {
        return List.of(above, upTo);
    }

    @Override
    public int compareTo(Band other) {
        return Double.compare(upTo, other.upTo);
    }
}
