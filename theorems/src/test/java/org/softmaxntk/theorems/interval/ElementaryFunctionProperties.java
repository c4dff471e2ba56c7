package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/** Elementary functions and series enclose their values in 60 digits, and by a few steps only. */
class ElementaryFunctionProperties {
    private static final Digits DIGITS = Digits.of(60);

    private static void assertEnclosed(Interval enclosure, Dfp value, double mostSteps) {
        BigDecimal exact = new BigDecimal(value.toString());
        assertThat(new BigDecimal(enclosure.lower())).isLessThanOrEqualTo(exact);
        assertThat(new BigDecimal(enclosure.upper())).isGreaterThanOrEqualTo(exact);
        assertThat(enclosure.upper() - enclosure.lower())
                .isLessThanOrEqualTo(mostSteps * Math.ulp(enclosure.upper()) + Double.MIN_VALUE);
    }

    private static void assertEnclosed(ElementaryFunction function, double x) {
        Dfp value = function.at(DIGITS.number(x), DIGITS);
        assertEnclosed(function.over(Interval.exactly(x)), value, 16);
    }

    /** ±2^e·(1 + fraction). */
    private static double sized(int exponent, double fraction, boolean negative) {
        double magnitude = Math.scalb(1 + fraction, exponent);
        return negative ? -magnitude : magnitude;
    }

    @Property(seed = "1", edgeCases = EdgeCasesMode.NONE, tries = 150)
    void functionsOfTheWholeLineEnclose(
            @ForAll @IntRange(min = -40, max = 8) int exponent,
            @ForAll @DoubleRange(min = 0, max = 1) double fraction,
            @ForAll boolean negative) {
        double x = sized(exponent, fraction, negative);
        assertEnclosed(ElementaryFunction.EXP, x);
        assertEnclosed(ElementaryFunction.EXPM1, x);
        assertEnclosed(ElementaryFunction.SINH, x);
        assertEnclosed(ElementaryFunction.COSH, x);
        assertEnclosed(ElementaryFunction.TANH, x);
    }

    @Property(seed = "2", edgeCases = EdgeCasesMode.NONE, tries = 60)
    void logarithmsEnclose(
            @ForAll @IntRange(min = -60, max = 60) int exponent,
            @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        double x = sized(exponent, fraction, false);
        assertEnclosed(ElementaryFunction.LOG, x);
        assertEnclosed(ElementaryFunction.LOG1P, Math.scalb(x, -20));
        assertEnclosed(ElementaryFunction.LOG1P, -Math.min(0.999, Math.scalb(x, -40)));
    }

    @Property(seed = "3", edgeCases = EdgeCasesMode.NONE, tries = 150)
    void exponentialSeriesEnclose(
            @ForAll @IntRange(min = 0, max = 4) int first,
            @ForAll @IntRange(min = -40, max = 7) int exponent,
            @ForAll @DoubleRange(min = 0, max = 1) double fraction,
            @ForAll boolean negative) {
        double z = sized(exponent, fraction, negative);
        FactorialSeries series = new FactorialSeries(1, first);
        assertEnclosed(series.over(Interval.exactly(z)), series.at(DIGITS.number(z), DIGITS), 4096);
    }

    @Property(seed = "4", edgeCases = EdgeCasesMode.NONE, tries = 150)
    void hyperbolicSeriesEnclose(
            @ForAll @IntRange(min = 0, max = 4) int first,
            @ForAll @IntRange(min = -40, max = 14) int exponent,
            @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        double z = sized(exponent, fraction, false);
        FactorialSeries series = new FactorialSeries(2, first);
        assertEnclosed(series.over(Interval.exactly(z)), series.at(DIGITS.number(z), DIGITS), 4096);
    }

    @Property(seed = "5", edgeCases = EdgeCasesMode.NONE, tries = 100)
    void slopesEncloseDifferenceQuotients(
            @ForAll @IntRange(min = 1, max = 2) int stride,
            @ForAll @IntRange(min = 0, max = 3) int first,
            @ForAll @DoubleRange(min = 0, max = 5) double a,
            @ForAll @DoubleRange(min = 0.01, max = 5) double step) {
        double b = a + step;
        FactorialSeries series = new FactorialSeries(stride, first);
        Dfp quotient = series.at(DIGITS.number(b), DIGITS)
                .subtract(series.at(DIGITS.number(a), DIGITS))
                .divide(DIGITS.number(b).subtract(DIGITS.number(a)));
        assertEnclosed(series.slopeOver(new Interval(a, b)), quotient, Double.POSITIVE_INFINITY);
    }

    /** The closed form and the sum of terms are two ways to the same number. */
    @Property(seed = "6", edgeCases = EdgeCasesMode.NONE, tries = 60)
    void seriesInDigitsAgreeWithTheirClosedForm(
            @ForAll @IntRange(min = 1, max = 4) int first, @ForAll @DoubleRange(min = 1, max = 20) double z) {
        Dfp at = DIGITS.number(z);
        Dfp before = new FactorialSeries(1, first - 1).at(at, DIGITS);
        Dfp closed = before.subtract(new FactorialSeries(1, first - 1).at(DIGITS.number(0), DIGITS))
                .divide(at);
        Dfp summed = new FactorialSeries(1, first).at(at, DIGITS);
        assertThat(DIGITS.precision().isGreater(closed.subtract(summed).abs(), summed.multiply(DIGITS.roundings(1e6))))
                .isFalse();
    }
}
