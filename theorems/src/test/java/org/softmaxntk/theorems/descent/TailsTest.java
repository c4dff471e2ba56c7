package org.softmaxntk.theorems.descent;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.Interval;

/** Against 60 digits, which can afford to subtract. */
class TailsTest {
    private static final Digits DIGITS = Digits.of(60);

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, -1e-12, 1e-5, -1e-5, 0.01, -0.3, 0.5, 0.999, -1, 1.001, -2, 3})
    void exponential(double x) {
        Dfp exact = DIGITS.expm1(DIGITS.number(x)).subtract(DIGITS.number(x));
        assertNarrow(Tails.exponential(Interval.exactly(x)), exact);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, -1e-12, 1e-5, -1e-5, 0.01, -0.3, 0.5, 0.999, -1, 1.001, -2, 3})
    void hyperbolicSine(double x) {
        Dfp exact = DIGITS.exp(DIGITS.number(x))
                .subtract(DIGITS.exp(DIGITS.number(-x)))
                .divide(2)
                .subtract(DIGITS.number(x));
        assertNarrow(Tails.hyperbolicSine(Interval.exactly(x)), exact);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, -1e-12, 1e-5, -0.3, 0.5, -1, 3})
    void hyperbolicCosine(double x) {
        Dfp exact = DIGITS.exp(DIGITS.number(x))
                .add(DIGITS.exp(DIGITS.number(-x)))
                .divide(2)
                .subtract(DIGITS.number(1));
        assertNarrow(Tails.hyperbolicCosine(Interval.exactly(x)), exact);
    }

    private static void assertNarrow(Interval enclosure, Dfp exact) {
        assertThat(DIGITS.precision().isGreater(DIGITS.number(enclosure.lower()), exact))
                .isFalse();
        assertThat(DIGITS.precision().isGreater(exact, DIGITS.number(enclosure.upper())))
                .isFalse();
        assertThat(enclosure.upper() - enclosure.lower())
                .isLessThan(1e-13 * enclosure.magnitude().upper());
    }
}
