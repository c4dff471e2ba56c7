package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Named parameters with their ranges.
 *
 * <p>Ends are given as decimals and rounded outwards to doubles, so the box covers what was asked for and exceeds it by
 * less than one step; a point strictly between two ends belongs to both. A side may have no upper end.
 *
 * @param sides range by parameter name, in the order they were named; none for a statement about constants
 * @param given the ends as they were given, of sides that were given as decimals
 */
public record Box(Map<String, Interval> sides, Map<String, Ends> given) {
    /**
     * The ends of a side as decimals.
     *
     * @param upper none: no upper end
     */
    public record Ends(String lower, Optional<String> upper) {
        private static Ends of(Interval range) {
            Optional<String> upper =
                    Double.isInfinite(range.upper()) ? Optional.empty() : Optional.of(decimal(range.upper()));
            return new Ends(decimal(range.lower()), upper);
        }

        private static String decimal(double value) {
            return new BigDecimal(value).toPlainString();
        }
    }

    public Box {
        given = Map.copyOf(given);
        sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
        sides.forEach((name, range) -> {
            if (range.isUndefined() || range.lower() == Double.NEGATIVE_INFINITY) {
                throw new ArithmeticException("a side needs a finite lower end; got " + name + " in " + range);
            }
        });
    }

    /** No parameters: a single point. */
    public static Box ofConstants() {
        return new Box(Map.of(), Map.of());
    }

    /** One parameter, {@code lower} ≤ name ≤ {@code upper}. */
    public static Box of(String name, String lower, String upper) {
        return ofConstants().and(name, lower, upper);
    }

    /** One parameter, name ≥ {@code lower}. */
    public static Box from(String name, String lower) {
        return ofConstants().andFrom(name, lower);
    }

    /** This box times the range {@code lower} ≤ name ≤ {@code upper}. */
    public Box and(String name, String lower, String upper) {
        Interval from = Interval.around(new BigDecimal(lower));
        Interval to = Interval.around(new BigDecimal(upper));
        return with(name, new Interval(from.lower(), to.upper()), Map.of(name, new Ends(lower, Optional.of(upper))));
    }

    /** This box times the range name ≥ {@code lower}. */
    public Box andFrom(String name, String lower) {
        double from = Interval.around(new BigDecimal(lower)).lower();
        return with(
                name, new Interval(from, Double.POSITIVE_INFINITY), Map.of(name, new Ends(lower, Optional.empty())));
    }

    /** This box with another, or one more, side. */
    public Box with(String name, Interval range) {
        return with(name, range, Map.of());
    }

    private Box with(String name, Interval range, Map<String, Ends> ends) {
        Map<String, Interval> changed = new LinkedHashMap<>(sides);
        changed.put(name, range);
        Map<String, Ends> kept = new LinkedHashMap<>(given);
        kept.remove(name);
        kept.putAll(ends);
        return new Box(changed, kept);
    }

    /** The lower end of a side as a decimal: as it was given, or the double itself. */
    public String lowerEnd(String name) {
        return ends(name).lower();
    }

    /** The upper end of a side as a decimal: as it was given, or the double itself; none: no upper end. */
    public Optional<String> upperEnd(String name) {
        return ends(name).upper();
    }

    private Ends ends(String name) {
        Ends ends = given.get(name);
        return ends == null ? Ends.of(range(name)) : ends;
    }

    /** The range of a parameter. */
    public Interval range(String name) {
        Interval range = sides.get(name);
        if (range == null) {
            throw new ArithmeticException("no parameter " + name + " among " + sides.keySet());
        }
        return range;
    }

    /** Whether every point of {@code other} lies in this box; both have the same parameters. */
    public boolean contains(Box other) {
        return sides.entrySet().stream().allMatch(side -> side.getValue().contains(other.range(side.getKey())));
    }

    /** Whether the point lies in this box. */
    public boolean contains(Point point) {
        return sides.entrySet().stream()
                .allMatch(
                        side -> side.getValue().contains(point.coordinates().getOrDefault(side.getKey(), Double.NaN)));
    }

    /** A point inside: the middle of bounded sides, twice the lower end (at least lower + 1) of unbounded ones. */
    public Point middle() {
        Map<String, Double> coordinates = new LinkedHashMap<>();
        sides.forEach((name, range) -> coordinates.put(name, Bisection.middle(range)));
        return new Point(coordinates);
    }

    @Override
    public String toString() {
        return sides.isEmpty()
                ? "constants"
                : sides.entrySet().stream()
                        .map(side -> describe(side.getKey(), side.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String describe(String name, Interval range) {
        return Double.isInfinite(range.upper())
                ? name + " ≥ " + range.lower()
                : range.lower() + " ≤ " + name + " ≤ " + range.upper();
    }
}
