package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

class SymmetricSpectrumTest {
    @Test
    void secondDifferenceMatrixHasItsKnownSpectrum() {
        int n = 12;
        Matrix matrix = Matrix.generate(n, n, (i, j) -> i == j ? 2 : Math.abs(i - j) == 1 ? -1 : 0);
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(matrix);
        double[] values = spectrum.values();
        assertThat(values).hasSize(n).isSorted();
        for (int k = 0; k < n; k++) {
            double half = Math.sin((k + 1) * Math.PI / (2 * (n + 1)));
            assertThat(values[k]).isEqualTo(4 * half * half, within(1e-13));
        }
        assertThat(spectrum.smallest()).isEqualTo(values[0]);
        assertThat(spectrum.largest()).isEqualTo(values[n - 1]);
    }

    @Test
    void negativeAndRepeatedEigenvaluesAreThere() {
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(Matrix.of(new double[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 1}}));
        assertThat(spectrum.values()).containsExactly(new double[] {-1, 1, 1}, within(1e-15));
    }

    /** A graded Gram matrix with many eigenvalues near 0, on which the library alone gives up. */
    @Test
    void manyEigenvaluesNearZero() {
        RandomStream stream = RandomStream.of(1);
        double[] scale = IntStream.range(0, 60)
                .mapToDouble(i -> Math.pow(10, -10 * stream.nextDouble()))
                .toArray();
        Matrix factor = Matrix.generate(60, 60, (i, k) -> stream.nextGaussian() * scale[i]);
        Matrix gram = factor.times(factor.transpose());
        assertThatThrownBy(() -> new EigenDecomposition(new Array2DRowRealMatrix(gram.toArray(), false)))
                .isInstanceOf(MaxCountExceededException.class);
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(gram);
        assertThat(spectrum.values()).isSorted();
        double sum = Arrays.stream(spectrum.values()).sum();
        double squares =
                Arrays.stream(spectrum.values()).map(value -> value * value).sum();
        assertThat(sum).isCloseTo(gram.trace(), within(1e-12 * gram.trace()));
        assertThat(Math.sqrt(squares)).isCloseTo(gram.frobeniusNorm(), within(1e-12 * gram.frobeniusNorm()));
        assertThat(spectrum.smallest()).isCloseTo(0, within(1e-12 * gram.trace()));
    }

    @Test
    void valuesAreACopy() {
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(Matrix.of(new double[][] {{3}}));
        spectrum.values()[0] = 9;
        assertThat(spectrum.smallest()).isEqualTo(3);
    }

    @Test
    void theMatrixIsSquareAndFinite() {
        assertThatThrownBy(() -> SymmetricSpectrum.of(Matrix.zeros(2, 3)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("spectrum: required a square matrix; got 2×3 matrix");
        assertThatThrownBy(() -> SymmetricSpectrum.of(Matrix.zeros(0, 0))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SymmetricSpectrum.of(Matrix.of(new double[][] {{Double.NaN}})))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("required a finite number; got NaN");
    }
}
