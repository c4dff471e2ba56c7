package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;

/**
 * A closed set of real numbers between two doubles, one or both ends possibly open at ±∞; every operation encloses all
 * values it can take.
 *
 * <p>{@link #UNDEFINED} (both ends NaN) means that the operation was asked for a point outside its domain (division by
 * an interval with 0, root or logarithm of a negative number). It stays undefined through every further operation, and
 * nothing is ever proved or refuted from it.
 *
 * <p><b>Error.</b> Sums, products, quotients and roots are off by less than one step at either end, and exact where the
 * result is a double. Elementary functions: see {@link ElementaryFunction}.
 *
 * @param lower the lower end, −∞ … finite
 * @param upper the upper end, ≥ lower, finite … +∞
 */
public record Interval(double lower, double upper) {
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);
    public static final Interval ZERO = exactly(0);
    public static final Interval ONE = exactly(1);

    public Interval {
        boolean undefined = Double.isNaN(lower) && Double.isNaN(upper);
        boolean proper = lower <= upper && lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY;
        if (!undefined && !proper) {
            throw new ArithmeticException("an interval needs lower ≤ upper, not both ∞; got " + lower + ", " + upper);
        }
        // −0 becomes 0, so that equal sets are equal records.
        lower += 0.0;
        upper += 0.0;
    }

    /** The single finite number {@code value}. */
    public static Interval exactly(double value) {
        return new Interval(value, value);
    }

    /** The narrowest interval around a decimal number: a single point when it is a double. */
    public static Interval around(BigDecimal value) {
        double near = value.doubleValue();
        if (Double.isInfinite(near)) {
            return near > 0 ? new Interval(Double.MAX_VALUE, near) : new Interval(near, -Double.MAX_VALUE);
        }
        int order = new BigDecimal(near).compareTo(value);
        return new Interval(order > 0 ? Math.nextDown(near) : near, order < 0 ? Math.nextUp(near) : near);
    }

    public boolean isUndefined() {
        return Double.isNaN(lower);
    }

    public boolean isBounded() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public boolean contains(Interval other) {
        return lower <= other.lower && other.upper <= upper;
    }

    /** The smallest interval around both. */
    public Interval hull(Interval other) {
        return isUndefined() || other.isUndefined()
                ? UNDEFINED
                : new Interval(Math.min(lower, other.lower), Math.max(upper, other.upper));
    }

    public Interval negate() {
        return new Interval(-upper, -lower);
    }

    public Interval plus(Interval other) {
        return isUndefined() || other.isUndefined()
                ? UNDEFINED
                : new Interval(Rounding.addDown(lower, other.lower), Rounding.addUp(upper, other.upper));
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    public Interval times(Interval other) {
        if (isUndefined() || other.isUndefined()) {
            return UNDEFINED;
        }
        if (lower >= 0) {
            return other.timesNonNegative(this);
        }
        if (upper <= 0) {
            return other.timesNonNegative(negate()).negate();
        }
        if (other.lower >= 0) {
            return timesNonNegative(other);
        }
        return other.upper <= 0 ? timesNonNegative(other.negate()).negate() : timesAcrossZero(other);
    }

    /** Of factors of one sign only two products can be extreme. */
    private Interval timesNonNegative(Interval factor) {
        return new Interval(
                Rounding.multiplyDown(lower >= 0 ? factor.lower : factor.upper, lower),
                Rounding.multiplyUp(upper >= 0 ? factor.upper : factor.lower, upper));
    }

    private Interval timesAcrossZero(Interval other) {
        return new Interval(
                Math.min(Rounding.multiplyDown(lower, other.upper), Rounding.multiplyDown(upper, other.lower)),
                Math.max(Rounding.multiplyUp(lower, other.lower), Rounding.multiplyUp(upper, other.upper)));
    }

    /** Undefined when {@code other} contains 0. */
    public Interval dividedBy(Interval other) {
        if (isUndefined() || other.isUndefined() || other.contains(0)) {
            return UNDEFINED;
        }
        return other.lower > 0 ? dividedByPositive(other) : negate().dividedByPositive(other.negate());
    }

    /** Of divisors of one sign only two quotients can be extreme. */
    private Interval dividedByPositive(Interval divisor) {
        return new Interval(
                Rounding.divideDown(lower, lower >= 0 ? divisor.upper : divisor.lower),
                Rounding.divideUp(upper, upper >= 0 ? divisor.lower : divisor.upper));
    }

    /** x² for x in this interval: never below 0, unlike the product of two intervals. */
    public Interval square() {
        return power(2);
    }

    /** x^n, n ≥ 0, by repeated multiplication of magnitudes; x⁰ = 1. Cost: n products. */
    public Interval power(int n) {
        if (n < 0) {
            throw new ArithmeticException("a power needs an exponent ≥ 0; got " + n);
        }
        if (isUndefined() || n == 0) {
            return isUndefined() ? UNDEFINED : ONE;
        }
        Interval ofMagnitude = n % 2 == 0 ? magnitude() : this;
        return new Interval(Rounding.powerDown(ofMagnitude.lower, n), Rounding.powerUp(ofMagnitude.upper, n));
    }

    /** {|x|}. */
    public Interval magnitude() {
        double largest = Math.max(-lower, upper);
        return new Interval(contains(0) ? 0 : Math.min(Math.abs(lower), Math.abs(upper)), largest);
    }

    /** √x; undefined when the interval reaches below 0. */
    public Interval sqrt() {
        return lower >= 0 ? new Interval(Rounding.rootDown(lower), Rounding.rootUp(upper)) : UNDEFINED;
    }

    /** {max(x, y)}. */
    public Interval max(Interval other) {
        return isUndefined() || other.isUndefined()
                ? UNDEFINED
                : new Interval(Math.max(lower, other.lower), Math.max(upper, other.upper));
    }

    /** {e^x}. */
    public Interval exp() {
        return ElementaryFunction.EXP.over(this);
    }

    /** {e^x − 1}. */
    public Interval expm1() {
        return ElementaryFunction.EXPM1.over(this);
    }

    /** {sinh x}. */
    public Interval sinh() {
        return ElementaryFunction.SINH.over(this);
    }

    /** {cosh x}. */
    public Interval cosh() {
        return ElementaryFunction.COSH.over(this);
    }

    /** {tanh x}. */
    public Interval tanh() {
        return ElementaryFunction.TANH.over(this);
    }

    @Override
    public String toString() {
        return "[" + lower + ", " + upper + "]";
    }
}
