package org.softmaxntk.model.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.softmaxntk.model.InvalidInput;

/**
 * Decimal numbers of a chosen precision.
 *
 * <p>A {@link Dfp} is made of digits to the base 10,000, so k of them hold between 4k − 3 and 4k decimal digits: the
 * field is made three wider. A double enters as its mantissa, an integer, times its power of two, which is kept: exactly
 * where both can be held, else rounded twice. Results leave by way of {@link BigDecimal}, which is exact.
 */
final class DecimalPrecision implements Precision<Dfp> {
    /** Pays for e^x turning the relative error of x into |x| times as much, and for the sums of a network. */
    private static final int GUARD_DIGITS = 24;

    /** e^x is below Dfp's range for every x below this: 10⁻¹³¹⁰⁷² = e^−301805.4. */
    private static final int LOWEST_EXPONENT = -301_700;

    private static final int MANTISSA_BITS = 52;

    private static final ConcurrentMap<Integer, DecimalPrecision> MADE = new ConcurrentHashMap<>();

    private final int digits;
    private final DfpField field;
    private final ConcurrentMap<Integer, Dfp> powersOfTwo = new ConcurrentHashMap<>();
    private final MathContext rounding;
    private final Dfp lowestExponent;
    private final Dfp highestExponent;
    private final DecimalExponential exponential;

    private DecimalPrecision(int digits) {
        this.digits = digits;
        this.field = new DfpField(digits + GUARD_DIGITS);
        this.rounding = new MathContext(4 * field.getRadixDigits());
        this.lowestExponent = field.newDfp(LOWEST_EXPONENT);
        this.highestExponent = field.newDfp(DecimalExponential.LIMIT - 1);
        this.exponential = new DecimalExponential(field);
    }

    /** Kept, because making a field computes its constants anew. */
    static DecimalPrecision of(int digits) {
        if (digits < 10 || digits > 1000) {
            throw new InvalidInput("precision", "10 to 1000 digits", Integer.toString(digits));
        }
        return MADE.computeIfAbsent(digits, DecimalPrecision::new);
    }

    @Override
    public int digits() {
        return digits;
    }

    @Override
    public Dfp zero() {
        return field.getZero();
    }

    @Override
    public Dfp one() {
        return field.getOne();
    }

    @Override
    public Dfp of(double value) {
        int exponent = Math.max(Math.getExponent(Lifting.finite(value)), Double.MIN_EXPONENT) - MANTISSA_BITS;
        long mantissa = (long) Math.scalb(value, -exponent);
        return field.newDfp(mantissa).multiply(powersOfTwo.computeIfAbsent(exponent, this::powerOfTwo));
    }

    private Dfp powerOfTwo(int exponent) {
        return of(new BigDecimal(Math.scalb(1.0, exponent)));
    }

    @Override
    public Dfp of(String text) {
        return of(Lifting.decimal(text));
    }

    private Dfp of(BigDecimal value) {
        // Rounded first: Dfp reads a plain number of more digits than it holds with a wrong exponent.
        return field.newDfp(value.round(rounding).toString());
    }

    @Override
    public Dfp exp(Dfp x) {
        // Dfp.exp loops for ever between −2³¹ and −2³⁰.
        if (x.lessThan(lowestExponent)) {
            return field.getZero();
        }
        return x.lessThan(highestExponent) ? exponential.of(x) : x.exp();
    }

    @Override
    public boolean isGreater(Dfp a, Dfp b) {
        return a.isNaN() || a.greaterThan(b);
    }

    @Override
    public double toDouble(Dfp x) {
        return x.isNaN() || x.isInfinite() ? x.toDouble() : new BigDecimal(x.toString()).doubleValue();
    }

    @Override
    public double logMagnitude(Dfp x) {
        double magnitude = Math.abs(toDouble(x));
        boolean outOfRange = magnitude < Double.MIN_NORMAL || magnitude > Double.MAX_VALUE;
        if (!outOfRange || x.isZero() || x.isInfinite()) {
            return Math.log(magnitude);
        }
        int exponent = x.log10K();
        Dfp mantissa = x.divide(x.power10K(exponent));
        return Math.log(Math.abs(toDouble(mantissa))) + exponent * Math.log(10_000);
    }
}
