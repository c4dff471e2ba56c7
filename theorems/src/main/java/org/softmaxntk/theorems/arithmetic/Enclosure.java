package org.softmaxntk.theorems.arithmetic;

/**
 * A non-negative number known to lie in {@code [e^lnLower, e^lnUpper]}; {@code −∞} stands for ln 0.
 *
 * <p>Every operation rounds outwards.
 *
 * @param lnLower natural logarithm of the lower end, −∞ … +∞, not NaN
 * @param lnUpper natural logarithm of the upper end, ≥ lnLower
 */
public record Enclosure(double lnLower, double lnUpper) {
    /** Any number ≥ 0: what remains where the arithmetic overflowed. */
    public static final Enclosure UNKNOWN = new Enclosure(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Enclosure {
        if (!(lnLower <= lnUpper)) {
            throw new ArithmeticException("an enclosure needs lnLower ≤ lnUpper; got " + lnLower + ", " + lnUpper);
        }
    }

    /** The number {@code value ≥ 0} itself; ∞ stands for whatever is too large for a double. */
    public static Enclosure exactly(double value) {
        return value == Double.POSITIVE_INFINITY ? new Enclosure(Math.log(Double.MAX_VALUE), value) : of(value, 0);
    }

    /** All numbers ≥ 0 within {@code error} ≥ 0 of {@code value} ≥ 0; {@link #UNKNOWN} if either is NaN or the error ∞. */
    public static Enclosure of(double value, double error) {
        if (Double.isNaN(value) || !(error < Double.POSITIVE_INFINITY)) {
            return UNKNOWN;
        }
        double lower = error == 0 ? value : Math.max(0, Math.nextDown(value - error));
        double upper = error == 0 ? value : Math.nextUp(value + error);
        return new Enclosure(logDown(lower), logUp(upper));
    }

    /** All numbers between {@code lower} ≥ 0 and {@code upper}. */
    public static Enclosure between(double lower, double upper) {
        return new Enclosure(logDown(lower), logUp(upper));
    }

    /** e^x for every x within {@code error} of {@code exponent}; {@link #UNKNOWN} if either is NaN or the error ∞. */
    public static Enclosure exponential(double exponent, double error) {
        if (Double.isNaN(exponent) || !(error < Double.POSITIVE_INFINITY)) {
            return UNKNOWN;
        }
        return new Enclosure(Math.nextDown(exponent - error), Math.nextUp(exponent + error));
    }

    public Enclosure times(Enclosure other) {
        return new Enclosure(sum(lnLower, other.lnLower, -1), sum(lnUpper, other.lnUpper, +1));
    }

    public Enclosure times(double factor) {
        return times(exactly(factor));
    }

    public boolean overlaps(Enclosure other) {
        return lnLower <= other.lnUpper && other.lnLower <= lnUpper;
    }

    /**
     * ln of a representative point: the middle, or −∞ where the number cannot be told from 0, so that an error bar is
     * never shown as a measurement.
     */
    public double lnMiddle() {
        return Double.isInfinite(lnLower) ? lnLower : lnLower + (lnUpper - lnLower) / 2;
    }

    private static double sum(double a, double b, int direction) {
        double sum = a + b;
        if (Double.isNaN(sum)) {
            throw new ArithmeticException("0·∞ has no enclosure");
        }
        return direction < 0 ? Math.nextDown(sum) : Math.nextUp(sum);
    }

    /** Math.log is within 1 ulp; two steps outwards are safe. */
    private static double logDown(double value) {
        double log = Math.log(value);
        return Double.isInfinite(log) ? log : Math.nextDown(Math.nextDown(log));
    }

    private static double logUp(double value) {
        double log = Math.log(value);
        return Double.isInfinite(log) ? log : Math.nextUp(Math.nextUp(log));
    }
}
