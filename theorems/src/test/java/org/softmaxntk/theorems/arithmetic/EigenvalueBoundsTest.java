package org.softmaxntk.theorems.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.reference.FieldTable;

/** Both certified eigenvalues, held to spectra known in closed form and to each other. */
class EigenvalueBoundsTest {
    private static final Digits DIGITS = Digits.of(40);

    /** Matrices of integers, whose entries are exact in either arithmetic. */
    static Stream<Matrix> matrices() {
        return Stream.of(
                Matrix.of(new double[][] {{-3}}),
                Matrix.zeros(3, 3),
                Matrix.of(new double[][] {{0, 1}, {1, 0}}),
                Matrix.of(new double[][] {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}}),
                Matrix.generate(5, 5, (i, j) -> i == j ? 7 : 0),
                Matrix.generate(6, 6, (i, j) -> 1),
                random(12, 3),
                random(12, 12));
    }

    /** BBᵀ for B of small integers, size×rank. */
    private static Matrix random(int size, int rank) {
        RandomStream stream = RandomStream.of(11);
        Matrix factor = Matrix.generate(size, rank, (i, j) -> stream.nextInt(9) - 4);
        return factor.times(factor.transpose());
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void theTwoArithmeticsEncloseOneNumberNarrowly(Matrix matrix) {
        EigenvalueBounds fast = EigenvalueBounds.smallest(matrix);
        DecimalEigenvalueBounds precise = DecimalEigenvalueBounds.smallest(DIGITS.lift(matrix), DIGITS);
        double scale = matrix.maxAbsolute();
        assertThat(fast.lower()).isLessThanOrEqualTo(precise.upper().toDouble());
        assertThat(fast.upper()).isGreaterThanOrEqualTo(precise.lower().toDouble());
        assertThat(fast.upper() - fast.lower()).isLessThanOrEqualTo(1e-12 * scale + 1e-300);
        assertThat(precise.radius().toDouble()).isBetween(0.0, 1e-36 * scale);
    }

    @Test
    void theSecondDifference() {
        Matrix matrix = Matrix.of(new double[][] {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}});
        double root = Math.sqrt(2);
        assertThat(EigenvalueBounds.smallest(matrix).lower())
                .isLessThan(2 - root)
                .isCloseTo(2 - root, within(1e-12));
        assertThat(EigenvalueBounds.smallest(matrix).upper()).isGreaterThan(2 - root);
        assertThat(EigenvalueBounds.largest(matrix).upper()).isCloseTo(2 + root, within(1e-12));
        Dfp exact = DIGITS.number(2).subtract(DIGITS.number(2).sqrt());
        DecimalEigenvalueBounds precise = DecimalEigenvalueBounds.smallest(DIGITS.lift(matrix), DIGITS);
        assertThat(precise.lower().lessThan(exact)).isTrue();
        assertThat(precise.upper().greaterThan(exact)).isTrue();
        assertThat(DecimalEigenvalueBounds.largest(DIGITS.lift(matrix), DIGITS)
                        .middle()
                        .toDouble())
                .isCloseTo(2 + root, within(1e-15));
    }

    @Test
    void theOperatorNormIsTheLargerEnd() {
        Matrix matrix = Matrix.of(new double[][] {{1, 2}, {2, -3}}); // eigenvalues −1 ± √8
        double norm = 1 + Math.sqrt(8);
        assertThat(EigenvalueBounds.operatorNorm(matrix).lower())
                .isLessThan(norm)
                .isCloseTo(norm, within(1e-12));
        assertThat(EigenvalueBounds.operatorNorm(matrix.times(-1)).upper())
                .isGreaterThan(norm)
                .isCloseTo(norm, within(1e-12));
        DecimalEigenvalueBounds precise = DecimalEigenvalueBounds.operatorNorm(DIGITS.lift(matrix), DIGITS);
        assertThat(precise.middle().toDouble()).isCloseTo(norm, within(1e-15));
    }

    /** Eigenvalues 1, 1 + 10⁻²⁵ and 2: the cluster slows the iteration down, the bounds stay right. */
    @Test
    void eigenvaluesThatDoublesCannotTellApart() {
        Dfp one = DIGITS.number(1);
        Dfp near = one.add(DIGITS.roundings(1e15));
        FieldTable<Dfp> matrix = FieldTable.generate(
                DIGITS.precision(), 3, 3, (i, j) -> i == j ? (i == 0 ? near : one.multiply(i)) : DIGITS.number(0));
        DecimalEigenvalueBounds bounds = DecimalEigenvalueBounds.smallest(matrix, DIGITS);
        assertThat(bounds.lower().lessThan(one)).isTrue();
        assertThat(bounds.upper().lessThan(near)).isTrue();
        assertThat(bounds.upper().greaterThan(one)).isTrue();
    }

    @Test
    void widenedByAnError() {
        assertThat(new EigenvalueBounds(1, 2).widened(0.5).lower())
                .isLessThan(0.5)
                .isCloseTo(0.5, within(1e-15));
        assertThat(new EigenvalueBounds(1, 2).widened(0.5).upper()).isGreaterThan(2.5);
        assertThat(new EigenvalueBounds(-1, -0.5).enclosure().lnUpper()).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
