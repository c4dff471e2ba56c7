package org.softmaxntk.model.reference;

import org.apache.commons.math3.RealFieldElement;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.softmaxntk.model.linear.Matrix;

/**
 * The numbers a {@link ReferenceNetwork} computes in: how doubles and decimals get in, and how results get out.
 *
 * <p>Everything else (sums, products, quotients, roots) is asked of the numbers themselves. Exponentials and comparisons
 * are asked here, because commons-math's own are not safe for every argument.
 *
 * @param <T> the numbers
 */
public interface Precision<T extends RealFieldElement<T>> {
    /** IEEE doubles; {@link #digits()} is 15. */
    static Precision<Decimal64> doubles() {
        return DoublePrecision.INSTANCE;
    }

    /**
     * Decimal floating-point numbers of at least {@code digits} significant digits plus guard digits.
     *
     * <p>Sums, products, quotients, roots and lifted numbers have relative error ≤ 10^−(digits+20), {@link #exp} has
     * ≤ 10^−digits for |x| ≤ 10¹⁰. Numbers are in range when 10⁻¹³¹⁰⁰⁰ ≤ |x| ≤ 10¹³¹⁰⁰⁰; smaller ones become 0.
     *
     * <p>The first use of a precision computes commons-math's constants, which takes about 0.2 s for 100 digits, 1 s for
     * 200, 15 s for 500, and is then kept. A product takes about 1 µs at 50 digits, a quotient and an exponential 20,
     * a root 120. Safe to share between threads.
     *
     * @throws org.softmaxntk.model.InvalidInput unless 10 ≤ digits ≤ 1000
     */
    static Precision<Dfp> digits(int digits) {
        return DecimalPrecision.of(digits);
    }

    /**
     * Doubles that carry their derivatives by one parameter up to {@code order}; lifted numbers are constants.
     *
     * @throws org.softmaxntk.model.InvalidInput unless 1 ≤ order ≤ 10
     */
    static Precision<DerivativeStructure> derivatives(int order) {
        return new DerivativePrecision(order);
    }

    /** Decimal digits d such that one operation is right to about 10⁻ᵈ, relatively. */
    int digits();

    /** {@code value}, with relative error ≤ 10^−digits (none in doubles). NaN and ±∞ are refused. */
    T of(double value);

    /** The decimal number {@code text}, as {@link java.math.BigDecimal} reads it, rounded to this precision. */
    T of(String text);

    /** eˣ. Quiet underflow to 0, never an endless loop: any finite x is welcome. */
    T exp(T x);

    /** Whether a > b; NaN counts as greater than any number, so that a largest entry cannot hide it. */
    boolean isGreater(T a, T b);

    /** The nearest double; ±∞ beyond the range, 0 below it. */
    double toDouble(T x);

    /**
     * ln|x| as a double, also where x itself has no place among the doubles; −∞ for 0.
     *
     * <p>Absolute error ≤ 2⁻⁵⁰·(1 + |ln|x||), on top of the relative error that x carries.
     */
    double logMagnitude(T x);

    default T zero() {
        return of(0);
    }

    default T one() {
        return of(1);
    }

    /** Lifts every entry by {@link #of(double)}. */
    default FieldTable<T> lift(Matrix matrix) {
        return FieldTable.generate(this, matrix.rows(), matrix.columns(), (i, j) -> of(matrix.at(i, j)));
    }
}
