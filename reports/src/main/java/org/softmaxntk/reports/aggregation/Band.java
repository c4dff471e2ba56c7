package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A range of numbers, {@code (above, upTo]}: a decade up to 1, beyond it a doubling. The first includes 0, the last ends at ∞, so
 * that there are few bands, however many numbers.
 *
 * @param above lower end, excluded
 * @param upTo upper end, included
 */
public record Band(double above, double upTo) implements Comparable<Band> {
    private static final int LEAST_DECADE = -12;
    private static final int LARGEST_DOUBLING = 20;

    /** What a power of ten may be off by without being carried into the next band. */
    private static final double ROUNDING = 1e-12;

    /** All of them, ascending and without gaps. */
    public static final List<Band> ALL = all();

    private static List<Band> all() {
        List<Double> ends = Stream.concat(
                        IntStream.rangeClosed(LEAST_DECADE, 0).mapToObj(power -> Math.pow(10, power)),
                        IntStream.range(1, LARGEST_DOUBLING).mapToObj(power -> Math.pow(2, power)))
                .toList();
        return IntStream.rangeClosed(0, ends.size())
                .mapToObj(at -> new Band(
                        at == 0 ? 0 : ends.get(at - 1), at == ends.size() ? Double.POSITIVE_INFINITY : ends.get(at)))
                .toList();
    }

    /** The band of {@code value} ≥ 0. */
    static Band of(double value) {
        return ALL.stream()
                .filter(band -> value <= band.upTo * (1 + ROUNDING))
                .findFirst()
                .orElseThrow();
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
