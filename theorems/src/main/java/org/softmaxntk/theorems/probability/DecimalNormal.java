package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * The standard normal in decimal digits: the reference for {@link NormalTail}.
 *
 * <p>P(|Z| ≤ x) = √(2/π)·e^{−x²/2}·(x + x³/3 + x⁵/(3·5) + …), all terms positive, for every x ≥ 0 alike. Relative error
 * 10·10^−digits, from the exponential. Cost: about x² + 3·digits terms, so x is to be moderate.
 */
final class DecimalNormal {
    private DecimalNormal() {}

    /** P(|Z| ≤ x), x ≥ 0. */
    static Dfp within(Dfp x, Digits digits) {
        Dfp square = x.multiply(x);
        Dfp term = x;
        Dfp sum = x;
        // The guard digits are carried too: a tail far below 1 is what is left of 1 minus this.
        Dfp cut = digits.roundings(1e-20);
        for (int k = 3; term.greaterThan(sum.multiply(cut)); k += 2) {
            term = term.multiply(square).divide(k);
            sum = sum.add(term);
        }
        Dfp half = digits.number(0.5);
        Dfp pi = x.getField().getPi();
        return sum.multiply(digits.exp(square.multiply(half).negate()))
                .divide(pi.multiply(half).sqrt());
    }
}
