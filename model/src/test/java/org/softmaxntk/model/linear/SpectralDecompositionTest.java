package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.random.RandomStream;

class SpectralDecompositionTest {
    @Test
    void theMatrixComesBack() {
        Matrix matrix = Matrix.of(new double[][] {{2, 1, 0}, {1, 2, -1}, {0, -1, 0}});
        SpectralDecomposition found = SpectralDecomposition.of(matrix);
        assertThat(found.residual(matrix)).isLessThan(1e-14);
        assertThat(found.orthogonalityDefect()).isLessThan(1e-14);
        assertThat(found.values()).hasSize(3);
        assertThat(found.vectors().rows()).isEqualTo(3);
    }

    @Test
    void whatIsNotADecompositionShows() {
        Matrix matrix = Matrix.of(new double[][] {{2, 0}, {0, 1}});
        assertThat(SpectralDecomposition.of(matrix).residual(matrix.times(2))).isEqualTo(Math.sqrt(5), within(1e-14));
    }

    @Test
    void valuesAreACopy() {
        SpectralDecomposition found = SpectralDecomposition.of(Matrix.of(new double[][] {{3}}));
        found.values()[0] = 9;
        assertThat(found.values()).containsExactly(3);
    }

    /** 300 rows, most of them as good as linear in the others, where QL gives up on what rounding leaves of the rest. */
    @Test
    void largeMatricesOfLowRankAreDecomposedToo() {
        DataSet data = RealDataSets.IRIS.load(100);
        Matrix kernel = TangentKernel.of(Initialisation.symmetric(
                        32, data.inputDimension(), 3, 0.001, RandomStream.of(0).named("certificate"))
                .forward(data.inputs()));
        assertThatThrownBy(() -> new EigenDecomposition(new Array2DRowRealMatrix(kernel.toArray(), false)))
                .isInstanceOf(MaxCountExceededException.class);
        SpectralDecomposition found = SpectralDecomposition.of(kernel);
        double norm = kernel.frobeniusNorm();
        assertThat(found.residual(kernel)).isLessThan(1e-12 * norm);
        assertThat(found.orthogonalityDefect()).isLessThan(1e-11);
    }

    @Test
    void onlyTheLowerTriangleIsRead() {
        Matrix lower = Matrix.of(new double[][] {{2, 100, 100}, {1, 2, 100}, {0, -1, 0}});
        Matrix whole = Matrix.of(new double[][] {{2, 1, 0}, {1, 2, -1}, {0, -1, 0}});
        assertThat(SpectralDecomposition.of(lower).residual(whole)).isLessThan(1e-14);
    }

    @Test
    void bothSolversDecompose() {
        Matrix matrix = Matrix.generate(40, 40, (i, j) -> 1.0 / (i + j + 1)).times(1e-200);
        SpectralDecomposition other = SpectralDecomposition.bySpectrum(matrix);
        SpectralDecomposition found = SpectralDecomposition.of(matrix);
        assertThat(other.residual(matrix)).isLessThan(1e-214);
        assertThat(found.residual(matrix)).isLessThan(1e-214);
        assertThat(other.orthogonalityDefect()).isLessThan(1e-13);
        assertThat(found.orthogonalityDefect()).isLessThan(1e-13);
        for (int k = 0; k < 40; k++) {
            assertThat(found.values()[k]).isCloseTo(other.values()[k], within(1e-214));
        }
    }

    @Test
    void theMatrixIsSquareAndFinite() {
        assertThatThrownBy(() -> SpectralDecomposition.of(Matrix.zeros(2, 3)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("spectral decomposition: required a square matrix; got 2×3 matrix");
        assertThatThrownBy(() -> SpectralDecomposition.of(Matrix.of(new double[][] {{Double.NaN}})))
                .isInstanceOf(InvalidInput.class);
    }
}
