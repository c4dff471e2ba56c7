package org.softmaxntk.theorems.descent;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.interval.Interval;

/** From intervals and their tables to the sides of an inequality, and to eigenvalues. */
public final class Enclosures {
    private Enclosures() {}

    /** The numbers ≥ 0 in {@code x}; any number where it is undefined. */
    public static Enclosure of(Interval x) {
        return x.isUndefined() || !x.isBounded()
                ? Enclosure.UNKNOWN
                : Enclosure.between(Math.max(0, x.lower()), Math.max(0, x.upper()));
    }

    /**
     * λ_max of every symmetric matrix in {@code table} that has no eigenvalue below 0; undefined where it cannot be told. The
     * middles must be symmetric. Cost O(N³).
     */
    static Interval largestEigenvalue(IntervalTable table) {
        Matrix middles = table.middles();
        if (!Double.isFinite(middles.maxAbsolute())) {
            return Interval.UNDEFINED;
        }
        double radius =
                table.minus(IntervalTable.exactly(middles)).frobeniusNorm().upper();
        EigenvalueBounds bounds = EigenvalueBounds.largest(middles).widened(radius);
        return Double.isFinite(bounds.upper())
                ? new Interval(Math.max(0, bounds.lower()), Math.max(0, bounds.upper()))
                : Interval.UNDEFINED;
    }

    /** measured ≤ stated. */
    public static Sides inequality(Interval measured, Interval stated) {
        return Sides.inequality(of(measured), of(stated));
    }
}
