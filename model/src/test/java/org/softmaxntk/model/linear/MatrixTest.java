package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;

class MatrixTest {
    private static final Matrix A = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void entriesStandRowByRow() {
        assertThat(A.rows()).isEqualTo(2);
        assertThat(A.columns()).isEqualTo(3);
        assertThat(A.at(1, 0)).isEqualTo(4);
        assertThat(A.row(1)).containsExactly(4, 5, 6);
        assertThat(A.rows(1, 2)).isEqualTo(Matrix.of(new double[][] {{4, 5, 6}}));
        assertThat(A.toArray()).isDeepEqualTo(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertThat(Matrix.ofRows(2, 3, new double[] {1, 2, 3, 4, 5, 6})).isEqualTo(A);
        assertThat(Matrix.generate(2, 3, (i, j) -> 3 * i + j + 1)).isEqualTo(A);
        assertThat(A).hasToString("2×3 matrix");
    }

    @Test
    void storageIsNotShared() {
        double[] given = {1, 2};
        Matrix matrix = Matrix.ofRows(1, 2, given);
        given[0] = 9;
        matrix.row(0)[0] = 9;
        matrix.toArray()[0][0] = 9;
        assertThat(matrix.at(0, 0)).isEqualTo(1);
        double[][] rows = {{1}};
        Matrix fromRows = Matrix.of(rows);
        rows[0][0] = 9;
        assertThat(fromRows.at(0, 0)).isEqualTo(1);
    }

    @Test
    void arithmeticByHand() {
        assertThat(A.transpose()).isEqualTo(Matrix.of(new double[][] {{1, 4}, {2, 5}, {3, 6}}));
        assertThat(A.plus(A)).isEqualTo(A.times(2)).isEqualTo(Matrix.of(new double[][] {{2, 4, 6}, {8, 10, 12}}));
        assertThat(A.minus(A)).isEqualTo(Matrix.zeros(2, 3));
        assertThat(A.times(A.transpose())).isEqualTo(Matrix.of(new double[][] {{14, 32}, {32, 77}}));
    }

    @Test
    void theTraceIsOfSquareMatrices() {
        assertThat(A.transpose().times(A).trace()).isEqualTo(91);
        assertThatThrownBy(A::trace)
                .isInstanceOf(InvalidInput.class)
                .hasMessage("trace: required a square matrix; got 2×3 matrix");
    }

    @Test
    void aMatrixMayBeEmpty() {
        assertThat(Matrix.of(new double[0][])).isEqualTo(Matrix.zeros(0, 0)).hasToString("0×0 matrix");
        assertThat(Matrix.zeros(2, 0).times(Matrix.zeros(0, 3))).isEqualTo(Matrix.zeros(2, 3));
    }

    @Test
    void normsByHand() {
        Matrix matrix = Matrix.of(new double[][] {{3, -4}, {0, 12}});
        assertThat(matrix.frobeniusNorm()).isEqualTo(13);
        assertThat(matrix.rowNorm(0)).isEqualTo(5);
        assertThat(matrix.maxRowNorm()).isEqualTo(12);
        assertThat(matrix.maxAbsolute()).isEqualTo(12);
        assertThat(Matrix.zeros(0, 3).maxRowNorm()).isZero();
        assertThat(Matrix.zeros(2, 0).frobeniusNorm()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1070, 0x1p-600, 1, 0x1p600, 0x1p1020})
    void normsNeitherOverflowNorUnderflow(double unit) {
        Matrix matrix = Matrix.of(new double[][] {{3 * unit, 4 * unit}});
        assertThat(matrix.frobeniusNorm()).isEqualTo(5 * unit);
        assertThat(matrix.rowNorm(0)).isEqualTo(5 * unit);
    }

    @Test
    void normsOfNonFiniteEntriesAreNotFinite() {
        Matrix infinite = Matrix.of(new double[][] {{1, Double.NEGATIVE_INFINITY}});
        Matrix nan = Matrix.of(new double[][] {{Double.NaN, 1}});
        assertThat(infinite.frobeniusNorm()).isInfinite();
        assertThat(nan.frobeniusNorm()).isNaN();
        assertThat(nan.maxRowNorm()).isNaN();
        assertThat(nan.maxAbsolute()).isNaN();
    }

    @Test
    void equalityIsOfShapeAndBits() {
        Matrix zero = Matrix.zeros(1, 2);
        assertThat(zero).isEqualTo(Matrix.zeros(1, 2)).hasSameHashCodeAs(Matrix.zeros(1, 2));
        assertThat(zero)
                .isNotEqualTo(Matrix.zeros(2, 1))
                .isNotEqualTo(zero.times(-1))
                .isNotEqualTo("1×2 matrix");
        assertThat(zero).isNotEqualTo(Matrix.zeros(1, 3));
        Matrix nan = Matrix.of(new double[][] {{Double.NaN}});
        assertThat(nan).isEqualTo(Matrix.of(new double[][] {{Double.NaN}}));
    }

    @Test
    void finiteEntriesCanBeRequired() {
        assertThat(A.requireFinite("A")).isSameAs(A);
        assertThatThrownBy(() ->
                        Matrix.of(new double[][] {{1, 2}, {3, -1 / 0.0}}).requireFinite("W"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("W[1][1]: required a finite number; got -Infinity");
    }

    @Test
    void shapesMustFit() {
        assertThatThrownBy(() -> Matrix.of(new double[][] {{1, 2}, {3}}))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("row 1: required 2 entries, as in row 0; got 1 entries");
        assertThatThrownBy(() -> Matrix.ofRows(65536, 65536, new double[0]))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("4294967296 entries");
        assertThatThrownBy(() -> Matrix.ofRows(2, 2, new double[3]))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("a 2×2 matrix: required 4 entries; got 3 entries");
        assertThatThrownBy(() -> A.times(A))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("2×3 matrix times 2×3 matrix: required a right factor of 3 rows; got 2×3 matrix");
        String entrywise = "entrywise operation: required a second 2×3 matrix; got 3×2 matrix";
        assertThatThrownBy(() -> A.plus(A.transpose())).hasMessage(entrywise);
        assertThatThrownBy(() -> A.minus(A.transpose())).hasMessage(entrywise);
        assertThatThrownBy(() -> A.minus(Matrix.zeros(2, 2))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Matrix.zeros(1 << 16, 1 << 16)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void innerProductIsTheSumOfProducts() {
        Matrix a = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        assertThat(a.inner(Matrix.of(new double[][] {{5, 6}, {7, 8}}))).isEqualTo(70);
        assertThatThrownBy(() -> a.inner(Matrix.zeros(1, 4))).isInstanceOf(InvalidInput.class);
    }
}
