package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Named parameters with their ranges.
 *
 * <p>Ends are given as decimals and rounded outwards to doubles, so the box covers what was asked for and exceeds it by
 * less than one step; a point strictly between two ends belongs to both. A side may have no upper end.
 *
 * @param sides range by parameter name, in the order they were named; none for a statement about constants
 */
public record Box(Map<String, Interval> sides) {
    public Box {
        sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
        sides.forEach((name, range) -> {
            if (range.isUndefined() || range.lower() == Double.NEGATIVE_INFINITY) {
                throw new ArithmeticException("a side needs a finite lower end; got " + name + " in " + range);
            }
        });
    }

    /** No parameters: a single point. */
    public static Box ofConstants() {
        return new Box(Map.of());
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
        return with(name, new Interval(from.lower(), to.upper()));
    }

    /** This box times the range name ≥ {@code lower}. */
    public Box andFrom(String name, String lower) {
        double from = Interval.around(new BigDecimal(lower)).lower();
        return with(name, new Interval(from, Double.POSITIVE_INFINITY));
    }

    /** This box with another, or one more, side. */
    public Box with(String name, Interval range) {
        Map<String, Interval> changed = new LinkedHashMap<>(sides);
        changed.put(name, range);
        return new Box(changed);
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
