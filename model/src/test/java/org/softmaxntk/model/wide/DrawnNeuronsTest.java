package org.softmaxntk.model.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.random.RandomStream;

class DrawnNeuronsTest {
    private static final Matrix X = Matrix.of(new double[][] {{0.6, 0.8}, {1, 0}, {0.3, -0.2}});

    private static WideNetwork network(Neurons neurons) {
        return new WideNetwork(Activation.SOFTMAX, neurons);
    }

    @Test
    void drawnAndStoredAreTheSameNetwork() {
        DrawnNeurons drawn = DrawnNeurons.independent(10_001, 2, 3, 0.8, RandomStream.of(4));
        WidePass fromStream = WidePass.of(network(drawn), X);
        WidePass fromMemory = WidePass.of(network(StoredNeurons.copyOf(drawn)), X);
        assertThat(fromStream.outputs()).isEqualTo(fromMemory.outputs());
        assertThat(fromStream.logNormalisers()).isEqualTo(fromMemory.logNormalisers());
    }

    @Test
    void symmetricOnesComeInPairs() {
        StoredNeurons stored = StoredNeurons.copyOf(DrawnNeurons.symmetric(130, 2, 2, 0.8, RandomStream.of(4)));
        Matrix weights = stored.toMatrix();
        for (int r = 0; r < 130; r += 2) {
            assertThat(weights.row(r)).isEqualTo(weights.row(r + 1));
        }
        assertThat(weights.row(0)).isNotEqualTo(weights.row(2));
        assertThat(WidePass.of(network(stored), X).outputs().maxAbsolute()).isZero();
    }

    /** σ² and the mean of the weights within five standard errors, and signs that balance. */
    @Test
    void weightsHaveTheirDeviation() {
        int m = 20_000;
        Matrix w = StoredNeurons.copyOf(DrawnNeurons.independent(m, 2, 1, 0.5, RandomStream.of(9)))
                .toMatrix();
        double mean = w.inner(Matrix.generate(m, 2, (i, k) -> 1)) / (2 * m);
        assertThat(Math.abs(mean)).isLessThan(5 * 0.5 / Math.sqrt(2 * m));
        assertThat(Math.abs(w.inner(w) / (2 * m) - 0.25)).isLessThan(5 * 0.25 * Math.sqrt(2.0 / (2 * m)));
    }

    @Test
    void oddWidthsHaveNoPairs() {
        assertThatThrownBy(() -> DrawnNeurons.symmetric(3, 1, 1, 1, RandomStream.of(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("even");
        assertThatThrownBy(() -> DrawnNeurons.independent(0, 1, 1, 1, RandomStream.of(1)))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> DrawnNeurons.independent(1, 1, 1, -1, RandomStream.of(1)))
                .hasMessageContaining("sigma");
    }
}
