package org.softmaxntk.theorems.descent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.interval.Interval;

class IntervalTableTest {
    /** Eigenvalues 1 and 3. */
    private static final Matrix ONE_AND_THREE = Matrix.of(new double[][] {{2, 1}, {1, 2}});

    private static Interval largest(Matrix matrix) {
        return IntervalTable.exactly(matrix).largestEigenvalue();
    }

    @Test
    void anExactTableGivesANarrowEigenvalue() {
        assertThat(largest(ONE_AND_THREE).contains(3)).isTrue();
        assertThat(largest(ONE_AND_THREE).upper() - largest(ONE_AND_THREE).lower())
                .isLessThan(1e-13);
        assertThat(largest(Matrix.zeros(3, 3))).isEqualTo(Interval.ZERO);
    }

    @Test
    void aWideTableGivesAWideEigenvalue() {
        IntervalTable wide = IntervalTable.generate(
                2, 2, (i, j) -> new Interval(ONE_AND_THREE.at(i, j) - 0.1, ONE_AND_THREE.at(i, j) + 0.1));
        Interval largest = wide.largestEigenvalue();
        assertThat(largest.contains(new Interval(2.8, 3.2))).isTrue();
        assertThat(largest.upper()).isLessThan(3.7);
    }

    @Test
    void itIsNeverBelowZero() {
        assertThat(largest(Matrix.of(new double[][] {{-1e-20}}))).isEqualTo(Interval.ZERO);
    }

    @Test
    void whatIsNotFiniteHasNone() {
        IntervalTable infinite = IntervalTable.generate(1, 1, (i, j) -> new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(infinite.largestEigenvalue().isUndefined()).isTrue();
        IntervalTable undefined = IntervalTable.generate(1, 1, (i, j) -> Interval.UNDEFINED);
        assertThat(undefined.largestEigenvalue().isUndefined()).isTrue();
    }
}
