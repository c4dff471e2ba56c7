package org.softmaxntk.theorems.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.linear.Matrix;

class SmallestEigenvalueTest {
    private static final Digits DIGITS = Digits.of(40);

    /** Rotated by 45°: eigenvalues {@code small} and 1. */
    private static Matrix withEigenvalue(double small) {
        return Matrix.of(new double[][] {{(1 + small) / 2, (1 - small) / 2}, {(1 - small) / 2, (1 + small) / 2}});
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0x1p-10, 0x1p-30})
    void isEnclosed(double small) {
        Enclosure found = SmallestEigenvalue.inDoubles(withEigenvalue(small), 0);
        assertThat(Math.exp(found.lnLower())).isCloseTo(small, within(1e-13));
        assertThat(found.lnLower()).isLessThan(Math.log(small));
        assertThat(found.lnUpper()).isGreaterThan(Math.log(small));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0x1p-10, 0x1p-30})
    void isEnclosedWithDigits(double small) {
        SmallestEigenvalue.Bracket found =
                SmallestEigenvalue.inDigits(DIGITS.lift(withEigenvalue(small)), DIGITS.number(0), DIGITS);
        assertThat(found.lower().lessThan(DIGITS.number(small))).isTrue();
        assertThat(found.upper().greaterThan(DIGITS.number(small))).isTrue();
        assertThat(DIGITS.precision().toDouble(found.upper().subtract(found.lower())))
                .isLessThan(small * 1e-11);
    }

    @Test
    void aSingularMatrixIsNotFoundPositive() {
        Matrix ones = withEigenvalue(0);
        assertThat(SmallestEigenvalue.inDoubles(ones, 0).lnLower()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(SmallestEigenvalue.inDigits(DIGITS.lift(ones), DIGITS.number(0), DIGITS)
                        .lower())
                .isEqualTo(DIGITS.number(0));
    }

    @Test
    void theErrorOfTheMatrixWidensIt() {
        Enclosure found = SmallestEigenvalue.inDoubles(withEigenvalue(0.5), 0.25);
        assertThat(Math.exp(found.lnLower())).isCloseTo(0.25, within(1e-12));
        assertThat(Math.exp(found.lnUpper())).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void anInfiniteErrorLeavesNothing() {
        assertThat(SmallestEigenvalue.inDoubles(withEigenvalue(0.5), Double.POSITIVE_INFINITY))
                .isEqualTo(Enclosure.UNKNOWN);
        assertThat(SmallestEigenvalue.inDoubles(Matrix.of(new double[][] {{Double.NaN}}), 0))
                .isEqualTo(Enclosure.UNKNOWN);
    }
}
