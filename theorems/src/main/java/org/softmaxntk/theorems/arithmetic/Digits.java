package org.softmaxntk.theorems.arithmetic;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * The high-precision path: decimal numbers, and sides compared in them.
 *
 * <p>Comparison happens in the decimal numbers themselves, so that 10⁻⁴⁰ apart is apart; only what is written down is
 * rounded to doubles.
 */
public final class Digits {
    private final int count;
    private final Precision<Dfp> precision;

    private Digits(int count) {
        this.count = count;
        this.precision = Precision.digits(count);
    }

    public static Digits of(int count) {
        return new Digits(count);
    }

    /** The decimal digits carried. */
    public int count() {
        return count;
    }

    public Precision<Dfp> precision() {
        return precision;
    }

    /** {@code value}, exactly or rounded to the digits carried. */
    public Dfp number(double value) {
        return precision.of(value);
    }

    /** {@code factor}·10^−digits: the size of a rounding error after {@code factor} operations; ∞ for ∞ and NaN. */
    public Dfp roundings(double factor) {
        if (!Double.isFinite(factor)) {
            return precision.zero().newInstance((byte) 1, Dfp.INFINITE);
        }
        return precision.of("1e-" + count).multiply(number(factor));
    }

    /** 10^−(digits/3), the step of a difference quotient. */
    public Dfp smallStep() {
        return precision.of("1e-" + count / 3);
    }

    public Dfp exp(Dfp x) {
        return precision.exp(x);
    }

    /** e^x − 1 with relative error about 10^−digits for |x| ≥ 10⁻²⁰, by the guard digits. */
    public Dfp expm1(Dfp x) {
        return exp(x).subtract(precision.one());
    }

    /** tanh |x| = (1 − e^{−2|x|})/(1 + e^{−2|x|}), and tanh is odd: nothing here overflows. */
    public Dfp tanh(Dfp x) {
        Dfp decay = exp(x.abs().multiply(number(-2)));
        Dfp size = precision.one().subtract(decay).divide(precision.one().add(decay));
        return precision.isGreater(precision.zero(), x) ? size.negate() : size;
    }

    public FieldTable<Dfp> lift(Matrix matrix) {
        return precision.lift(matrix);
    }

    /** An identity: its discrepancy against what rounding and truncation can explain, both ≥ 0. */
    public Sides identity(Dfp discrepancy, Dfp budget) {
        return compare(discrepancy, discrepancy, budget, budget, Sides.Form.IDENTITY);
    }

    /**
     * An inequality.
     *
     * @param measured the left side, off by at most {@code measuredError} ≥ 0
     * @param stated the right side, off by at most {@code statedError} ≥ 0
     */
    public Sides inequality(Dfp measured, Dfp measuredError, Dfp stated, Dfp statedError) {
        Dfp measuredLower = atLeastZero(measured.subtract(measuredError));
        Dfp measuredUpper = measured.add(measuredError);
        Dfp statedLower = atLeastZero(stated.subtract(statedError));
        Dfp statedUpper = stated.add(statedError);
        return compare(measuredLower, measuredUpper, statedLower, statedUpper, Sides.Form.INEQUALITY);
    }

    private Sides compare(Dfp measuredLower, Dfp measuredUpper, Dfp statedLower, Dfp statedUpper, Sides.Form form) {
        Sides.Order order = order(measuredLower, measuredUpper, statedLower, statedUpper);
        return new Sides(
                enclosure(measuredLower, measuredUpper), enclosure(statedLower, statedUpper), order, count, form);
    }

    /**
     * As {@link #inequality}, of two positive sides by their logarithms: e^x may be beyond any number carried here.
     *
     * @param measuredError absolute error of {@code lnMeasured}, ≥ 0
     * @param statedError absolute error of {@code lnStated}, ≥ 0
     */
    public Sides inequalityOfLogarithms(Dfp lnMeasured, Dfp measuredError, Dfp lnStated, Dfp statedError) {
        Dfp measuredLower = lnMeasured.subtract(measuredError);
        Dfp measuredUpper = lnMeasured.add(measuredError);
        Dfp statedLower = lnStated.subtract(statedError);
        Dfp statedUpper = lnStated.add(statedError);
        return new Sides(
                exponential(measuredLower, measuredUpper),
                exponential(statedLower, statedUpper),
                order(measuredLower, measuredUpper, statedLower, statedUpper),
                count,
                Sides.Form.INEQUALITY);
    }

    /** A number out of range tells nothing: then the sides touch for all that is known. */
    private Sides.Order order(Dfp measuredLower, Dfp measuredUpper, Dfp statedLower, Dfp statedUpper) {
        if (isOutOfRange(measuredLower, measuredUpper) || isOutOfRange(statedLower, statedUpper)) {
            return Sides.Order.TOUCHING;
        }
        if (precision.isGreater(measuredLower, statedUpper)) {
            return Sides.Order.BEYOND;
        }
        return precision.isGreater(measuredUpper, statedLower) ? Sides.Order.TOUCHING : Sides.Order.WITHIN;
    }

    private static boolean isOutOfRange(Dfp lower, Dfp upper) {
        return lower.isNaN() || lower.isInfinite() || upper.isNaN() || upper.isInfinite();
    }

    private Enclosure exponential(Dfp lower, Dfp upper) {
        if (isOutOfRange(lower, upper)) {
            return Enclosure.UNKNOWN;
        }
        return new Enclosure(outward(precision.toDouble(lower), -1), outward(precision.toDouble(upper), +1));
    }

    private Dfp atLeastZero(Dfp x) {
        return precision.isGreater(x, precision.zero()) ? x : precision.zero();
    }

    private Enclosure enclosure(Dfp lower, Dfp upper) {
        if (isOutOfRange(lower, upper)) {
            return Enclosure.UNKNOWN;
        }
        return new Enclosure(outward(precision.logMagnitude(lower), -1), outward(precision.logMagnitude(upper), +1));
    }

    /** Covers the error of {@link Precision#logMagnitude}. */
    private static double outward(double ln, int direction) {
        return Double.isInfinite(ln) ? ln : ln + direction * (1 + Math.abs(ln)) * 0x1p-49;
    }
}
