package org.softmaxntk.theorems.interval;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.Inequality.Relation;

/** Confirms a counterexample: evaluates the inequality as it is written, at one point, in decimal digits. */
public final class DigitCheck {
    private DigitCheck() {}

    /**
     * Whether {@code inequality} fails at {@code point} by more than 10^−(digits−5) of its sides.
     *
     * <p>Uses neither the forms nor interval arithmetic, so it is a second opinion on the prover's refutation.
     */
    public static boolean fails(Inequality inequality, Point point, Digits digits) {
        Dfp left = inequality.left().at(point, digits);
        Dfp right = inequality.right().at(point, digits);
        Dfp roundings = left.abs().add(right.abs()).multiply(digits.roundings(1e5));
        Dfp difference = left.subtract(right);
        Dfp excess = inequality.relation() == Relation.EQUAL ? difference.abs() : difference;
        return (inequality.relation() == Relation.LESS && excess.isZero())
                || digits.precision().isGreater(excess, roundings);
    }
}
