package org.softmaxntk.theorems.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Full, of either sign, with entries from 1 down to 10⁻²⁴: doubles, as they are. */
    private static Matrix graded(int size, int seed) {
        RandomStream stream = RandomStream.of(seed);
        double[] scales = DoubleStream.generate(stream::nextDouble).limit(size).toArray();
        double[][] entries = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                entries[i][j] = (stream.nextDouble() - 0.5) * Math.pow(10, -12 * (scales[i] + scales[j]));
                entries[j][i] = entries[i][j];
            }
        }
        return Matrix.of(entries);
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theTwoArithmeticsAgreeOnBothEnds(int seed) {
        Matrix matrix = graded(1 + seed, seed);
        DecimalEigenvalueBounds smallest = DecimalEigenvalueBounds.smallest(DIGITS.lift(matrix), DIGITS);
        DecimalEigenvalueBounds largest = DecimalEigenvalueBounds.largest(DIGITS.lift(matrix), DIGITS);
        assertEncloses(EigenvalueBounds.smallest(matrix), smallest, matrix.maxAbsolute());
        assertEncloses(EigenvalueBounds.largest(matrix), largest, matrix.maxAbsolute());
    }

    private static void assertEncloses(EigenvalueBounds fast, DecimalEigenvalueBounds precise, double scale) {
        assertThat(precise.radius().toDouble()).isBetween(0.0, 1e-36 * scale);
        assertThat(DIGITS.number(fast.lower()).lessThan(precise.lower())).isTrue();
        assertThat(DIGITS.number(fast.upper()).greaterThan(precise.upper())).isTrue();
        assertThat(fast.upper() - fast.lower()).isLessThan(1e-13 * scale);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0x1p-10, 0x1p-30})
    void aSmallEigenvalueBesideALargeOne(double small) {
        Matrix matrix = rotated(small);
        EigenvalueBounds fast = EigenvalueBounds.smallest(matrix);
        assertThat(fast.lower()).isLessThan(small).isCloseTo(small, within(1e-14));
        assertThat(fast.upper()).isGreaterThan(small).isCloseTo(small, within(1e-14));
        DecimalEigenvalueBounds precise = DecimalEigenvalueBounds.smallest(DIGITS.lift(matrix), DIGITS);
        assertThat(precise.lower().lessThan(DIGITS.number(small))).isTrue();
        assertThat(precise.upper().greaterThan(DIGITS.number(small))).isTrue();
    }

    /** By 45°: eigenvalues {@code small} and 1. */
    private static Matrix rotated(double small) {
        return Matrix.of(new double[][] {{(1 + small) / 2, (1 - small) / 2}, {(1 - small) / 2, (1 + small) / 2}});
    }

    @Test
    void aSingularMatrixIsNotFoundPositive() {
        assertThat(EigenvalueBounds.smallest(rotated(0)).lower()).isNegative();
        assertThat(EigenvalueBounds.smallest(rotated(0)).enclosure().lnLower()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-310, 1e-200, 1e-20, 1e150, 1e307})
    void scaleMakesNoDifference(double scale) {
        EigenvalueBounds scaled = EigenvalueBounds.largest(rotated(0.5).times(scale));
        assertThat(scaled.lower() / scale).isBetween(1 - 1e-12, 1.0);
        assertThat(scaled.upper() / scale).isBetween(1.0, 1 + 1e-12);
    }

    @Test
    void entriesThatUnderflowDoNoHarm() {
        Matrix matrix = Matrix.of(new double[][] {{1, 1e-200}, {1e-200, 1e-320}});
        assertThat(EigenvalueBounds.largest(matrix).lower()).isBetween(1 - 1e-14, 1.0);
        assertThat(EigenvalueBounds.largest(matrix).upper()).isBetween(1.0, 1 + 1e-14);
        assertThat(EigenvalueBounds.smallest(matrix).lower()).isBetween(-1e-14, 0.0);
        assertThat(EigenvalueBounds.smallest(Matrix.of(new double[][] {{1e-320}}))
                        .upper())
                .isBetween(1e-320, 1.1e-320);
    }

    @Test
    void nothingIsKnownOfWhatIsNotFinite() {
        for (double entry : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            EigenvalueBounds unknown = EigenvalueBounds.operatorNorm(Matrix.of(new double[][] {{entry}}));
            assertThat(unknown.enclosure()).isEqualTo(Enclosure.UNKNOWN);
        }
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
        assertThat(new EigenvalueBounds(1, 2).widened(0)).isEqualTo(new EigenvalueBounds(1, 2));
        assertThat(new EigenvalueBounds(1, 2).widened(Double.NaN).enclosure()).isEqualTo(Enclosure.UNKNOWN);
        assertThat(new EigenvalueBounds(-1, -0.5).enclosure().lnUpper()).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
