package org.softmaxntk.theorems.certificate.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.random.RandomStream;

class SpectralBoundTest {
    private static Matrix random(int rows, int columns) {
        RandomStream stream = RandomStream.of(rows + 100L * columns);
        return Matrix.generate(rows, columns, (i, j) -> stream.nextGaussian());
    }

    private static Matrix identity(int n) {
        return Matrix.generate(n, n, (i, j) -> i == j ? 1 : 0);
    }

    @Test
    void isAboveTheLargestEigenvalueAndNear() {
        for (int n : new int[] {1, 2, 5, 20}) {
            Matrix rows = random(n, 7);
            double largest = SymmetricSpectrum.of(rows.times(rows.transpose())).largest();
            assertThat(SpectralBound.ofRows(rows)).isBetween(largest, largest * Math.pow(n, 1.0 / 128) * (1 + 1e-9));
            assertThat(SpectralBound.ofRows(rows.transpose())).isBetween(largest, largest * 1.03);
        }
    }

    @Test
    void isTheNormAlsoWhereTheLargestEigenvalueIsNegative() {
        Matrix matrix = Matrix.of(new double[][] {{-5, 1}, {1, 2}});
        double norm = -SymmetricSpectrum.of(matrix).smallest();
        assertThat(SpectralBound.of(matrix, 0)).isBetween(norm, norm * (1 + 1e-9));
    }

    @Test
    void equalEigenvaluesAndOneAloneAreExactToRounding() {
        assertThat(SpectralBound.of(identity(50).times(3), 0)).isBetween(3.0, 3 + 1e-10);
        assertThat(SpectralBound.of(Matrix.generate(40, 40, (i, j) -> 2), 0)).isBetween(80.0, 80 + 1e-7);
    }

    @Test
    void scaleMakesNoDifference() {
        Matrix matrix = Matrix.of(new double[][] {{2, 1}, {1, 2}});
        for (double scale : new double[] {1e-250, 1e-20, 1e200}) {
            assertThat(SpectralBound.of(matrix.times(scale), 0) / scale).isBetween(3 * (1 - 1e-15), 3 * (1 + 1e-9));
        }
    }

    @Test
    void theLargerOfANumberAndTheBoundIsTaken() {
        Matrix matrix = Matrix.of(new double[][] {{2, 1}, {1, 2}});
        double bound = SpectralBound.of(matrix, 0);
        assertThat(SpectralBound.above(matrix, 0, 0)).isEqualTo(bound);
        assertThat(SpectralBound.above(matrix, 0, Math.nextDown(bound))).isEqualTo(bound);
        assertThat(SpectralBound.above(matrix, 0, Math.nextUp(bound))).isEqualTo(Math.nextUp(bound));
        assertThat(SpectralBound.above(matrix, 0, 100)).isEqualTo(100);
    }

    @Test
    void errorsAreAdded() {
        assertThat(SpectralBound.of(identity(2), 0.5)).isBetween(1.5, 1.5 + 1e-12);
        assertThat(SpectralBound.of(Matrix.zeros(2, 2), 0.5)).isEqualTo(0.5);
        assertThat(SpectralBound.ofRows(Matrix.zeros(2, 3))).isZero();
    }
}
