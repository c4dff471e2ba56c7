package org.softmaxntk.theorems.interval;

/**
 * Sums, products, quotients and roots of doubles rounded downwards or upwards, as the sign of the exact error tells.
 *
 * <p>The error of a sum is exact by Knuth's two-sum; that of a product, quotient or root is exact by one fused
 * multiply-add while nothing underflows. Where it might ({@link #SAFE}), or where an intermediate overflows, the result
 * is moved one step without asking. A result that is exact is not moved: 1 − 1 stays 0.
 *
 * <p>{@code ±∞} as an argument is the open end of an unbounded set, so 0·∞ is 0 and ∞/∞ is 0 (both belong to the set's
 * closure). A finite result beyond the range becomes ±∞ outwards and ±{@link Double#MAX_VALUE} inwards.
 */
final class Rounding {
    /** Below this an error term of fma may underflow: 2⁻¹⁰⁷⁴ times 2¹⁰⁶, with room. */
    private static final double SAFE = 0x1p-960;

    private Rounding() {}

    static double addDown(double a, double b) {
        double sum = a + b;
        return Double.isInfinite(sum) && Double.isFinite(a) && Double.isFinite(b)
                ? overflowDown(sum)
                : moveDown(sum, sumError(a, b, sum));
    }

    static double addUp(double a, double b) {
        return -addDown(-a, -b);
    }

    static double multiplyDown(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        double product = a * b;
        if (Double.isInfinite(product)) {
            return Double.isFinite(a) && Double.isFinite(b) ? overflowDown(product) : product;
        }
        if (Math.abs(product) < SAFE) {
            boolean positive = a > 0 == b > 0;
            return positive ? Math.max(0, Math.nextDown(product)) : Math.nextDown(product);
        }
        return moveDown(product, Math.fma(a, b, -product));
    }

    static double multiplyUp(double a, double b) {
        return -multiplyDown(-a, b);
    }

    /** {@code b} ≠ 0. */
    static double divideDown(double a, double b) {
        if (a == 0 || Double.isInfinite(b)) {
            return 0;
        }
        double quotient = a / b;
        if (Double.isInfinite(quotient)) {
            return Double.isFinite(a) ? overflowDown(quotient) : quotient;
        }
        if (Math.abs(quotient) < SAFE || Math.abs(a) < SAFE) {
            boolean positive = a > 0 == b > 0;
            return positive ? Math.max(0, Math.nextDown(quotient)) : Math.nextDown(quotient);
        }
        double remainder = Math.fma(-quotient, b, a);
        return moveDown(quotient, b > 0 ? remainder : -remainder);
    }

    /** {@code b} ≠ 0. */
    static double divideUp(double a, double b) {
        return -divideDown(-a, b);
    }

    /** aⁿ, n ≥ 1, by repeated multiplication. */
    static double powerDown(double a, int n) {
        if (a < 0 && n % 2 == 1) {
            return -powerUp(-a, n);
        }
        double power = Math.abs(a);
        for (int k = 1; k < n; k++) {
            power = multiplyDown(power, Math.abs(a));
        }
        return power;
    }

    /** aⁿ, n ≥ 1. */
    static double powerUp(double a, int n) {
        if (a < 0 && n % 2 == 1) {
            return -powerDown(-a, n);
        }
        double power = Math.abs(a);
        for (int k = 1; k < n; k++) {
            power = multiplyUp(power, Math.abs(a));
        }
        return power;
    }

    /** {@code a} ≥ 0. */
    static double rootDown(double a) {
        double root = Math.sqrt(a);
        if (a < SAFE) {
            return a == 0 ? 0 : Math.max(0, Math.nextDown(root));
        }
        return Double.isInfinite(a) ? a : moveDown(root, Math.fma(-root, root, a));
    }

    /** {@code a} ≥ 0. */
    static double rootUp(double a) {
        double root = Math.sqrt(a);
        if (a < SAFE) {
            return a == 0 ? 0 : Math.nextUp(root);
        }
        return Double.isInfinite(a) || Math.fma(-root, root, a) <= 0 ? root : Math.nextUp(root);
    }

    /** a + b − sum exactly; NaN or infinite where an intermediate overflowed or an argument was infinite. */
    private static double sumError(double a, double b, double sum) {
        double second = sum - a;
        return (a - (sum - second)) + (b - second);
    }

    /** {@code rounded}, or the double below it when the exact value may be smaller. */
    private static double moveDown(double rounded, double exactMinusRounded) {
        return exactMinusRounded >= 0 || Double.isInfinite(rounded) ? rounded : Math.nextDown(rounded);
    }

    private static double overflowDown(double infinite) {
        return infinite > 0 ? Double.MAX_VALUE : infinite;
    }
}
