package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

class EigenpairTest {
    private final DenseOperator diagonal =
            DenseOperator.of(Matrix.of(new double[][] {{1, 0, 0}, {0, 2, 0}, {0, 0, 5}}));

    @Test
    void aVectorHasItsQuotientAndResidual() {
        // x = (1, 0, 1)/√2: ρ = 3, Hx − ρx = (−2, 0, 2)/√2.
        Eigenpair pair = Eigenpair.of(diagonal, new double[] {7, 0, 7}, 0);
        assertThat(pair.value()).isEqualTo(3, within(1e-15));
        assertThat(pair.residual()).isEqualTo(2, within(1e-15));
        assertThat(pair.errorBound()).isBetween(2.0, 2 + 1e-14);
        assertThat(pair.vector()).containsExactly(new double[] {Math.sqrt(0.5), 0, Math.sqrt(0.5)}, within(1e-15));
    }

    @Test
    void someEigenvalueIsWithinTheBound() {
        RandomStream stream = RandomStream.of(3);
        for (int draw = 0; draw < 200; draw++) {
            double[] proposed = {stream.nextGaussian(), stream.nextGaussian(), stream.nextGaussian()};
            Eigenpair pair = Eigenpair.of(diagonal, proposed, 0);
            double nearest = Arrays.stream(new double[] {1, 2, 5})
                    .map(value -> Math.abs(value - pair.value()))
                    .min()
                    .orElseThrow();
            assertThat(nearest).isLessThanOrEqualTo(pair.errorBound());
        }
    }

    @Test
    void theErrorOfProductsCounts() {
        assertThat(Eigenpair.of(diagonal, new double[] {0, 1, 0}, 0.25).errorBound())
                .isBetween(0.25, 0.25 + 1e-14);
    }

    @Test
    void theVectorIsACopy() {
        Eigenpair pair = Eigenpair.of(diagonal, new double[] {1, 0, 0}, 0);
        pair.vector()[0] = 9;
        assertThat(pair.vector()).containsExactly(1, 0, 0);
    }

    @Test
    void nothingIsNoVector() {
        assertThatThrownBy(() -> Eigenpair.of(diagonal, new double[3], 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("proposed eigenvector: required finite entries, not all 0; got norm 0.0");
        assertThatThrownBy(() -> Eigenpair.of(diagonal, new double[] {Double.NaN, 0, 0}, 0))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDenseOperatorIsSymmetricAndFinite() {
        assertThatThrownBy(() -> DenseOperator.of(Matrix.zeros(2, 3)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("symmetric matrix: required a square matrix; got 2×3 matrix");
        assertThatThrownBy(() -> DenseOperator.of(Matrix.of(new double[][] {{1, 2}, {3, 1}})))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("matrix[1][0]: required the entry across the diagonal, 2.0; got 3.0");
        assertThatThrownBy(() -> DenseOperator.of(Matrix.of(new double[][] {{Double.NaN}})))
                .isInstanceOf(InvalidInput.class);
    }
}
