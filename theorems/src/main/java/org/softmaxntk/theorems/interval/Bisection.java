package org.softmaxntk.theorems.interval;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a box in two across its widest relevant side.
 *
 * <p>Relevant are the parameters that occur in what is to be enclosed. Width is relative to the side of the whole box; on
 * a side without an upper end it is measured by x/(1 + |x|), in which the whole side has a finite length.
 */
final class Bisection {
    private final Box whole;

    Bisection(Box whole) {
        this.whole = whole;
    }

    /** The two halves; none when every relevant side is a point or two neighbouring doubles. */
    Optional<List<Box>> halves(Box box, Set<String> relevant) {
        String widest = null;
        double greatest = 0;
        for (String name : box.sides().keySet()) {
            double width = relevant.contains(name) ? relativeWidth(box, name) : 0;
            if (width > greatest && isDivisible(box.range(name))) {
                widest = name;
                greatest = width;
            }
        }
        return Optional.ofNullable(widest).map(name -> cut(box, name));
    }

    private double relativeWidth(Box box, String name) {
        Interval all = whole.range(name);
        Interval range = box.range(name);
        return all.isBounded()
                ? (range.upper() - range.lower()) / (all.upper() - all.lower())
                : compact(range.upper()) - compact(range.lower());
    }

    private static double compact(double x) {
        return Double.isInfinite(x) ? 1 : x / (1 + Math.abs(x));
    }

    private static boolean isDivisible(Interval range) {
        double middle = middle(range);
        return range.lower() < middle && middle < range.upper();
    }

    private static List<Box> cut(Box box, String name) {
        Interval range = box.range(name);
        double middle = middle(range);
        return List.of(
                box.with(name, new Interval(range.lower(), middle)),
                box.with(name, new Interval(middle, range.upper())));
    }

    /** A double strictly between the ends, where there is one. */
    static double middle(Interval range) {
        double lower = range.lower();
        double upper = range.upper();
        if (lower == upper) {
            return lower;
        }
        return Double.isInfinite(upper)
                ? Math.min(Math.max(lower + 1, 2 * lower), Double.MAX_VALUE)
                : lower / 2 + upper / 2;
    }
}
