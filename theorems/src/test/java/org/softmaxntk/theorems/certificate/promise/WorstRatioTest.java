package org.softmaxntk.theorems.certificate.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.interval.Interval;

class WorstRatioTest {
    private static final Digits DIGITS = Digits.of(32);

    private static double inDigits(double lower, double upper, double promised) {
        Range zero = new Range(DIGITS.number(0), DIGITS.number(0));
        Range measured = new Range(DIGITS.number(lower), DIGITS.number(upper));
        return WorstRatio.of(zero, measured, promised, DIGITS).lower().toDouble();
    }

    @Test
    void theLargerRatioCounts() {
        Interval worst = WorstRatio.of(Interval.exactly(0.25), new Interval(1, 1), 2);
        assertThat(worst).isEqualTo(Interval.exactly(0.5));
        assertThat(WorstRatio.of(worst, new Interval(1, 1), 8)).isEqualTo(worst);
        assertThat(inDigits(1, 1, 2)).isEqualTo(0.5);
    }

    @Test
    void whatIsSurelyAboveZeroBreaksAPromiseOfZero() {
        assertThat(WorstRatio.of(Interval.ZERO, new Interval(1e-100, 1e-90), 0).lower())
                .isGreaterThan(1e200);
        assertThat(inDigits(1e-100, 1e-90, 0)).isGreaterThan(1e200);
    }

    @Test
    void whatMayBeZeroDoesNot() {
        assertThat(WorstRatio.of(Interval.ZERO, new Interval(0, 1e-17), 0)).isEqualTo(Interval.ZERO);
        assertThat(inDigits(0, 1e-30, 0)).isZero();
    }
}
