package org.softmaxntk.theorems.interval;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * The elementary functions, enclosed over an interval and evaluated in decimal digits.
 *
 * <p><b>Enclosure.</b> {@link StrictMath}'s functions (fdlibm's, the same bits on every machine) are within 1 ulp, and
 * within 2.5 ulps for sinh, cosh and tanh. An end is moved outwards by 2 steps, or 6, which also covers an ulp that
 * doubles at a power of two, and then held to what is known exactly: e^x ≥ 1 for x ≥ 0 and ≤ 1 for x ≤ 0, log 1 = 0,
 * |sinh x| ≥ |x| ≥ |tanh x|, cosh x ≥ 1, x ≤ e^x − 1, log(1 + x) ≤ x, signs. Each is monotone (cosh in |x|), so the
 * ends suffice.
 *
 * <p><b>Domain.</b> log needs arguments > 0 and log1p > −1; an interval that reaches further gives {@link
 * Interval#UNDEFINED}.
 *
 * <p><b>In digits.</b> Relative error 10^−digits times a small constant where the result is not close to a zero of the
 * function; expm1, log1p, sinh and tanh lose as many digits as their argument has leading zeros.
 */
public enum ElementaryFunction {
    EXP("exp"),
    EXPM1("expm1"),
    LOG("ln"),
    LOG1P("log1p"),
    SINH("sinh"),
    COSH("cosh"),
    TANH("tanh");

    private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    private final String symbol;

    ElementaryFunction(String symbol) {
        this.symbol = symbol;
    }

    /** Its name in formulas. */
    public String symbol() {
        return symbol;
    }

    /** An interval around all values over {@code argument}. */
    Interval over(Interval argument) {
        if (argument.isUndefined() || argument.lower() <= leftEnd()) {
            return Interval.UNDEFINED;
        }
        Interval monotone = this == COSH ? argument.magnitude() : argument;
        return new Interval(down(monotone.lower()), up(monotone.upper()));
    }

    /** The end of the domain, which is not part of it; NaN where there is none. */
    private double leftEnd() {
        return this == LOG ? 0 : this == LOG1P ? -1 : Double.NaN;
    }

    private double down(double x) {
        double value = inDoubles(x);
        if (Double.isInfinite(x)) {
            return value;
        }
        for (int k = 0; k < steps(); k++) {
            value = Math.nextDown(value);
        }
        return Math.max(value, known(x).lower());
    }

    private double up(double x) {
        double value = inDoubles(x);
        if (Double.isInfinite(x)) {
            return value;
        }
        for (int k = 0; k < steps(); k++) {
            value = Math.nextUp(value);
        }
        return Math.min(value, known(x).upper());
    }

    private double inDoubles(double x) {
        return switch (this) {
            case EXP -> StrictMath.exp(x);
            case EXPM1 -> StrictMath.expm1(x);
            case LOG -> StrictMath.log(x);
            case LOG1P -> StrictMath.log1p(x);
            case SINH -> StrictMath.sinh(x);
            case COSH -> StrictMath.cosh(x);
            case TANH -> StrictMath.tanh(x);
        };
    }

    private int steps() {
        return switch (this) {
            case EXP, EXPM1, LOG, LOG1P -> 2;
            case SINH, COSH, TANH -> 6;
        };
    }

    /** What is known exactly about the value at a point. */
    private Interval known(double x) {
        if (x == 0) {
            return atZero();
        }
        return switch (this) {
            case EXP -> new Interval(x >= 0 ? 1 : 0, x <= 0 ? 1 : UNBOUNDED);
            case EXPM1 -> new Interval(Math.max(x, -1), x <= 0 ? 0 : UNBOUNDED);
            case LOG -> new Interval(x >= 1 ? 0 : -UNBOUNDED, x <= 1 ? 0 : UNBOUNDED);
            case LOG1P -> new Interval(x >= 0 ? 0 : -UNBOUNDED, x);
            case SINH -> x >= 0 ? new Interval(x, UNBOUNDED) : new Interval(-UNBOUNDED, x);
            case COSH -> new Interval(1, UNBOUNDED);
            case TANH -> x >= 0 ? new Interval(0, Math.min(x, 1)) : new Interval(Math.max(x, -1), 0);
        };
    }

    private Interval atZero() {
        return switch (this) {
            case EXP, COSH -> Interval.ONE;
            case EXPM1, LOG1P, SINH, TANH -> Interval.ZERO;
            case LOG -> throw new ArithmeticException("ln 0 is not defined");
        };
    }

    /** The value at a point of the domain, in decimal digits. */
    Dfp at(Dfp x, Digits digits) {
        return switch (this) {
            case EXP -> digits.exp(x);
            case EXPM1 -> digits.expm1(x);
            case LOG -> x.log();
            case LOG1P -> x.add(digits.number(1)).log();
            case SINH -> exponentials(x, digits, false).divide(2);
            case COSH -> exponentials(x, digits, true).divide(2);
            case TANH -> exponentials(x, digits, false).divide(exponentials(x, digits, true));
        };
    }

    /** e^x + e^−x or e^x − e^−x. */
    private static Dfp exponentials(Dfp x, Digits digits, boolean sum) {
        Dfp grown = digits.exp(x);
        Dfp shrunk = digits.exp(x.negate());
        return sum ? grown.add(shrunk) : grown.subtract(shrunk);
    }
}
