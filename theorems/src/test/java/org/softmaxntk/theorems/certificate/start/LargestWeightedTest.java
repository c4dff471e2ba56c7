package org.softmaxntk.theorems.certificate.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.random.RandomStream;

class LargestWeightedTest {
    private static Matrix random(int rows, int columns) {
        RandomStream stream = RandomStream.of(rows + 100L * columns);
        return Matrix.generate(rows, columns, (i, j) -> stream.nextGaussian());
    }

    /** The largest of 1 and of 150 weightings, beside an eigenvalue solver; more coordinates than samples and fewer. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 20, 3", "150, 20, 3", "150, 5, 9", "70, 30, 12"})
    void isAboveTheLargestAndNear(int weightings, int samples, int dimension) {
        Matrix inputs = random(samples, dimension);
        Matrix raw = random(weightings, samples);
        Matrix weights = Matrix.generate(weightings, samples, (r, i) -> Math.abs(raw.at(r, i)));
        double largest = 0;
        for (int r = 0; r < weightings; r++) {
            int row = r;
            Matrix rows = Matrix.generate(samples, dimension, (i, k) -> weights.at(row, i) * inputs.at(i, k));
            largest = Math.max(
                    largest, SymmetricSpectrum.of(rows.transpose().times(rows)).largest());
        }
        double most = Math.pow(Math.min(samples, dimension), 1.0 / 128) * (1 + 1e-9);
        assertThat(LargestWeighted.squaredNorm(weights, inputs)).isBetween(largest, largest * most);
    }

    /** Many weightings (1, 1) of orthonormal inputs, of norm² 1 and Frobenius norm² 2, and one of 1.9 in one direction. */
    @ParameterizedTest
    @CsvSource({"2, 3", "150, 3", "150, 2"})
    void aSmallerFrobeniusNormMayBeALargerNorm(int weightings, int dimension) {
        Matrix inputs = Matrix.generate(2, dimension, (i, k) -> i == k ? 1 : 0);
        Matrix weights = Matrix.generate(weightings, 2, (r, i) -> r < weightings - 1 ? 1 : i == 0 ? Math.sqrt(1.9) : 0);
        assertThat(LargestWeighted.squaredNorm(weights, inputs)).isBetween(1.9 * (1 - 1e-15), 1.9 * (1 + 1e-9));
    }
}
