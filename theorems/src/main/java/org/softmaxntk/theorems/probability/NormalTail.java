package org.softmaxntk.theorems.probability;

import org.softmaxntk.model.InvalidInput;

/**
 * The upper tail of the standard normal: {@code Q(x) = P(Z > x) = ∫_x^∞ φ}, {@code φ(x) = e^{−x²/2}/√(2π)}, and its
 * logarithm, for every x that is not NaN.
 *
 * <p><b>Method.</b> For 0 ≤ x < {@value #FAR} the series Q = ½ − φ(x)·(x + x³/3 + x⁵/(3·5) + …), whose terms are all
 * positive. Beyond, Q = φ(x)·R(x) with Mills' ratio as the continued fraction 1/(x + 1/(x + 2/(x + 3/(x + …)))), whose
 * convergents alternate around R, so that the last step bounds what was cut off. x² is carried in two doubles, so that
 * e^{−x²/2} keeps its digits in the tail. For x < 0, Q(x) = 1 − Q(−x).
 *
 * <p><b>Error.</b> Relative error at most {@value #RELATIVE_ERROR}, of {@link #upper} as long as Q(x) ≥ 2⁻¹⁰²² (x ≤
 * 37.5; below that Q is subnormal, then 0), of {@link #lnUpper} for every x up to 10¹⁵⁰. Series: Q ≥ 0.066 there, so the
 * subtraction costs a factor below 8. Continued fraction: few steps matter, each with few roundings.
 *
 * <p><b>Cost.</b> At most 200 divisions, fewer than 15 from x = 10 on.
 *
 * <p><b>Source.</b> Laplace's continued fraction; Marsaglia, <em>Evaluating the normal distribution</em>, J. Stat. Soft.
 * 11 (2004) for the series. commons-math3's {@code Erf} is not used: it is off by more than 10⁻¹³ in the tail.
 */
public final class NormalTail {
    /** Holds for both functions, where stated. */
    public static final double RELATIVE_ERROR = 1e-14;

    private static final double FAR = 1.5;
    private static final double LN_ROOT_TWO_PI = 0.9189385332046727;
    private static final double CUT = 0x1p-55;

    private NormalTail() {}

    /** Q(x); 1 at −∞, 0 at +∞. */
    public static double upper(double x) {
        requireNumber(x);
        if (x < 0) {
            return 1 - upper(-x);
        }
        return x < FAR ? upperByHalf(x) : density(x) * millsRatio(x);
    }

    /** ln Q(x); 0 at −∞, −∞ at +∞. */
    public static double lnUpper(double x) {
        requireNumber(x);
        if (x < 0) {
            return Math.log1p(-upper(-x));
        }
        return x < FAR ? Math.log(upperByHalf(x)) : Math.log(millsRatio(x)) - LN_ROOT_TWO_PI - x * x / 2;
    }

    /** P(|Z| ≤ x) = 1 − 2Q(x) for x ≥ 0, without cancellation where it is small; relative error as above. */
    public static double within(double x) {
        requireNumber(x);
        if (x < 0) {
            throw new InvalidInput("x of P(|Z| ≤ x)", "a number, at least 0", "" + x);
        }
        return x < FAR ? 2 * upToX(x) : 1 - 2 * upper(x);
    }

    private static double upperByHalf(double x) {
        return 0.5 - upToX(x);
    }

    /** P(0 < Z ≤ x), 0 ≤ x < {@value #FAR}. */
    private static double upToX(double x) {
        double term = x;
        double sum = x;
        for (int k = 3; term > CUT * sum; k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return density(x) * sum;
    }

    /** φ(x): the rounding error of x², halved, is a relative error of e^{−x²/2}, so it is put back. */
    private static double density(double x) {
        double square = x * x;
        if (square > 1500) {
            return 0;
        }
        double lost = Math.fma(x, x, -square);
        return Math.exp(-square / 2) * (1 - lost / 2) / Math.sqrt(2 * Math.PI);
    }

    /**
     * R(x) = Q(x)/φ(x) for x ≥ {@value #FAR} by Steed's algorithm. Step k is −k·D_{k−1}·D_k times the step before, D_k =
     * 1/(x + k·D_{k−1}): the algorithm's x·D_k − 1, without its cancellation.
     */
    private static double millsRatio(double x) {
        double previous = 1 / x;
        double step = previous;
        double ratio = previous;
        for (int k = 1; Math.abs(step) > CUT * ratio; k++) {
            double next = 1 / (x + k * previous);
            step *= -k * previous * next;
            ratio += step;
            previous = next;
        }
        return ratio;
    }

    private static void requireNumber(double x) {
        if (Double.isNaN(x)) {
            throw new InvalidInput("x of Q(x)", "a number", "NaN");
        }
    }
}
