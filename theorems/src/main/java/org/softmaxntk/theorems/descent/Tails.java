package org.softmaxntk.theorems.descent;

import org.softmaxntk.theorems.interval.Interval;

/**
 * What is left of a series after its first terms, by the series itself: the difference of the two would lose its digits
 * near 0.
 */
final class Tails {
    private static final Interval HALF = Interval.exactly(0.5);
    /** With t = x/(k + 1)·(1 + x/(k + 2)·(…)), |x| ≤ 1 and k ≥ 16, 1 + t lies between 1 − 1/17 and e. */
    private static final Interval END = new Interval(0.9, 3);

    private static final int LAST_TERM = 18;

    private Tails() {}

    /** e^x − 1 − x = x²/2·(1 + x/3·(1 + x/4·(…))). */
    static Interval exponential(Interval x) {
        if (!(x.magnitude().upper() <= 1)) {
            return x.expm1().minus(x);
        }
        Interval factor = END;
        for (int k = LAST_TERM; k >= 3; k--) {
            factor = Interval.ONE.plus(x.dividedBy(Interval.exactly(k)).times(factor));
        }
        return x.square().times(HALF).times(factor);
    }

    /** sinh x − x = x³/6·(1 + x²/(4·5)·(1 + x²/(6·7)·(…))). */
    static Interval hyperbolicSine(Interval x) {
        if (!(x.magnitude().upper() <= 1)) {
            return x.sinh().minus(x);
        }
        Interval square = x.square();
        Interval factor = END;
        for (int k = LAST_TERM; k >= 4; k -= 2) {
            factor = Interval.ONE.plus(
                    square.dividedBy(Interval.exactly((double) k * (k + 1))).times(factor));
        }
        return x.times(square).dividedBy(Interval.exactly(6)).times(factor);
    }

    /** cosh x − 1 = 2 sinh²(x/2). */
    static Interval hyperbolicCosine(Interval x) {
        Interval half = x.times(HALF).sinh();
        return half.square().times(Interval.exactly(2));
    }
}
