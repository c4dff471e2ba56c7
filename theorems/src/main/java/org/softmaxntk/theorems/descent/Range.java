package org.softmaxntk.theorems.descent;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;

/** A number in digits, known to lie between two. */
public record Range(Dfp lower, Dfp upper) {
    /** All numbers ≥ 0 within {@code error} of {@code value} ≥ 0. */
    public static Range around(Dfp value, Dfp error, Digits digits) {
        return new Range(value.subtract(error), value.add(error)).atLeastZero(digits);
    }

    /** λ_max of every matrix within {@code error} of the symmetric {@code table} that has no eigenvalue below 0. */
    static Range largestEigenvalue(FieldTable<Dfp> table, Dfp error, Digits digits) {
        DecimalEigenvalueBounds bounds =
                DecimalEigenvalueBounds.largest(table, digits).widened(error).atLeastZero();
        return new Range(bounds.lower(), bounds.upper());
    }

    Range atLeastZero(Digits digits) {
        Dfp zero = digits.number(0);
        return new Range(digits.precision().isGreater(lower, zero) ? lower : zero, upper);
    }

    public Range max(Range other, Digits digits) {
        return new Range(larger(lower, other.lower, digits), larger(upper, other.upper, digits));
    }

    private static Dfp larger(Dfp a, Dfp b, Digits digits) {
        return digits.precision().isGreater(a, b) ? a : b;
    }

    Range plus(Range other) {
        return new Range(lower.add(other.lower), upper.add(other.upper));
    }

    /** The product of two numbers ≥ 0. */
    Range times(Range other) {
        return new Range(lower.multiply(other.lower), upper.multiply(other.upper));
    }

    /** The same after a step that only grows with the number. */
    public Range map(UnaryOperator<Dfp> increasing) {
        return new Range(increasing.apply(lower), increasing.apply(upper));
    }

    /** With a relative error of {@code roundings}·10^−digits more. */
    public Range widened(double roundings, Digits digits) {
        Dfp relative = digits.roundings(roundings);
        return new Range(lower.subtract(lower.multiply(relative)), upper.add(upper.multiply(relative)));
    }

    /** measured ≤ stated. */
    public static Sides inequality(Range measured, Range stated, Digits digits) {
        return digits.inequality(
                measured.middle(), measured.halfWidth(digits), stated.middle(), stated.halfWidth(digits));
    }

    private Dfp middle() {
        return lower.add(upper).divide(2);
    }

    /** Rounded up: the middle and this difference are each off by one rounding. */
    private Dfp halfWidth(Digits digits) {
        return upper.subtract(lower).divide(2).add(upper.multiply(digits.roundings(1)));
    }
}
