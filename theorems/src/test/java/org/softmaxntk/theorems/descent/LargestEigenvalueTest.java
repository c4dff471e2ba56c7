package org.softmaxntk.theorems.descent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.Interval;

class LargestEigenvalueTest {
    private static final Digits DIGITS = Digits.of(32);
    /** Eigenvalues 1 and 3. */
    private static final Matrix ONE_AND_THREE = Matrix.of(new double[][] {{2, 1}, {1, 2}});

    private static Interval of(Matrix matrix) {
        return LargestEigenvalue.of(IntervalTable.exactly(matrix));
    }

    private static Range inDigits(Matrix matrix) {
        return LargestEigenvalue.of(DIGITS.lift(matrix), DIGITS.number(0), DIGITS);
    }

    @Test
    void enclosesAKnownEigenvalueNarrowly() {
        assertThat(of(ONE_AND_THREE).contains(3)).isTrue();
        assertThat(of(ONE_AND_THREE).upper() - of(ONE_AND_THREE).lower()).isLessThan(1e-13);
        assertThat(inDigits(ONE_AND_THREE).lower().toDouble()).isBetween(3 - 1e-13, 3.0);
        assertThat(inDigits(ONE_AND_THREE).upper().toDouble()).isBetween(3.0, 3 + 1e-13);
    }

    @Test
    void encloses0() {
        assertThat(of(Matrix.zeros(3, 3))).isEqualTo(Interval.ZERO);
        assertThat(inDigits(Matrix.zeros(3, 3)).upper().isZero()).isTrue();
    }

    @Test
    void scaleMakesNoDifference() {
        for (double scale : new double[] {1e-200, 1e-20, 1e150}) {
            Interval scaled = of(ONE_AND_THREE.times(scale));
            assertThat(scaled.lower() / scale).isBetween(3 - 1e-12, 3 + 1e-15);
            assertThat(scaled.upper() / scale).isBetween(3 - 1e-15, 3 + 1e-12);
        }
    }

    @Test
    void entriesThatUnderflowDoNoHarm() {
        assertThat(of(Matrix.of(new double[][] {{1, 1e-200}, {1e-200, 1e-320}})).contains(1))
                .isTrue();
        assertThat(of(Matrix.of(new double[][] {{1e-320, 0}, {0, 0}})).contains(1e-320))
                .isTrue();
    }

    @Test
    void aWideMatrixGivesAWideEnclosure() {
        IntervalTable wide = IntervalTable.generate(
                2, 2, (i, j) -> new Interval(ONE_AND_THREE.at(i, j) - 0.1, ONE_AND_THREE.at(i, j) + 0.1));
        Interval largest = LargestEigenvalue.of(wide);
        assertThat(largest.contains(new Interval(2.8, 3.2))).isTrue();
        assertThat(largest.upper()).isLessThan(3.7);
    }

    @Test
    void whatIsNotFiniteHasNone() {
        IntervalTable infinite = IntervalTable.generate(1, 1, (i, j) -> new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(LargestEigenvalue.of(infinite).isUndefined()).isTrue();
    }
}
