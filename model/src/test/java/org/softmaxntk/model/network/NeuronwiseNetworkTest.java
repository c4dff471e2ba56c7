package org.softmaxntk.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class NeuronwiseNetworkTest {
    private static final Matrix ONE = Matrix.of(new double[][] {{1}});
    private static final Matrix SIGNS = Matrix.of(new double[][] {{1}, {-1}, {1}});
    private static final Matrix WEIGHTS = Matrix.of(new double[][] {{2}, {0}, {-3}});

    @Test
    void reluIsOffAtZeroAndBelow() {
        NeuronwisePass pass = NeuronwiseNetwork.relu(WEIGHTS, SIGNS).forward(ONE);
        assertThat(pass.features()).isEqualTo(Matrix.of(new double[][] {{2, 0, 0}}));
        assertThat(pass.slope(0, 0)).isEqualTo(1);
        assertThat(pass.slope(0, 1)).isZero();
        assertThat(pass.slope(0, 2)).isZero();
        assertThat(pass.outputs()).isEqualTo(Matrix.of(new double[][] {{2}}));
    }

    @Test
    void expIsItsOwnSlope() {
        NeuronwisePass pass = NeuronwiseNetwork.exp(WEIGHTS, SIGNS).forward(ONE);
        assertThat(pass.outputs().at(0, 0)).isCloseTo(Math.exp(2) - 1 + Math.exp(-3), within(1e-14));
        for (int r = 0; r < 3; r++) {
            assertThat(pass.slope(0, r)).isEqualTo(pass.features().at(0, r));
            assertThat(pass.sign(0, r, 0)).isEqualTo(SIGNS.at(r, 0));
        }
    }

    /** e^{300 + 2⁻⁴⁸}: the logit rounded to a double is 300. */
    @Test
    void expKeepsWhatTheRoundedLogitLoses() {
        double lost = 0x1p-48;
        Matrix weights = Matrix.of(new double[][] {{300, lost}});
        Matrix inputs = Matrix.of(new double[][] {{1, 1}, {1, 0}});
        NeuronwisePass pass =
                NeuronwiseNetwork.exp(weights, Matrix.of(new double[][] {{1}})).forward(inputs);
        double ratio = pass.features().at(0, 0) / pass.features().at(1, 0);
        assertThat(ratio - 1).isCloseTo(lost, within(0x1p-51));
    }

    @ParameterizedTest
    @EnumSource
    void pairedNetworksVanishExactly(Activation activation) {
        Network network =
                Initialisation.symmetric(50, 3, 2, 2, RandomStream.of(1)).withActivation(activation);
        Matrix inputs = Matrix.generate(4, 3, (i, k) -> Math.sin(i + 2 * k));
        assertThat(network.isPaired()).isTrue();
        assertThat(network.activation()).isEqualTo(activation);
        NetworkPass pass = network.forward(inputs);
        assertThat(pass.outputs()).isEqualTo(Matrix.zeros(4, 2));
        assertThat(pass.network()).isSameAs(network);
        assertThat(pass.inputs()).isEqualTo(inputs);
    }

    @Test
    void unpairedNetworksAreSeen() {
        assertThat(NeuronwiseNetwork.exp(WEIGHTS, SIGNS).isPaired()).isFalse();
        Matrix same = Matrix.of(new double[][] {{1}, {1}});
        assertThat(NeuronwiseNetwork.relu(same, same).isPaired()).isFalse();
        Matrix opposite = Matrix.of(new double[][] {{1}, {-1}});
        assertThat(NeuronwiseNetwork.relu(same, opposite).isPaired()).isTrue();
        assertThat(NeuronwiseNetwork.relu(opposite, opposite).isPaired()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void activationSurvivesNewWeights(Activation activation) {
        Network moved = activation.network(WEIGHTS, SIGNS).withWeights(WEIGHTS.times(2));
        assertThat(moved.activation()).isEqualTo(activation);
        assertThat(moved.hiddenWeights()).isEqualTo(WEIGHTS.times(2));
        assertThat(moved.signs()).isEqualTo(SIGNS);
        assertThatThrownBy(() -> moved.withWeights(Matrix.zeros(3, 2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("W: required 1 columns; got 3×2 matrix");
    }

    @ParameterizedTest
    @EnumSource
    void shapesAndEntriesAreChecked(Activation activation) {
        assertThatThrownBy(() -> activation.network(Matrix.zeros(0, 1), SIGNS))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("W: required at least one neuron and one input; got 0×1 matrix");
        assertThatThrownBy(() -> activation.network(WEIGHTS, ONE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("one row for each of the 3 neurons");
        assertThatThrownBy(() -> activation.network(WEIGHTS, SIGNS.times(0.5)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("A[0][0]: required −1 or +1; got 0.5");
        assertThatThrownBy(() -> activation.network(WEIGHTS, SIGNS).forward(Matrix.zeros(1, 2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("X: required 1 columns, as W is 3×1; got 1×2 matrix");
        assertThatThrownBy(() -> activation.network(WEIGHTS, SIGNS).forward(ONE.times(Double.NaN)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("X[0][0]: required a finite number; got NaN");
    }

    @Test
    void expRefusesLogitsItCannotExponentiate() {
        Network network = NeuronwiseNetwork.exp(WEIGHTS.times(200), SIGNS);
        assertThatThrownBy(() -> network.forward(ONE))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("logit ⟨w_r, x_i⟩ of neuron r = 0 at sample i = 0: required at most 340.0 for EXP, so that"
                        + " sums of squared features are doubles; got 400.0");
        assertThat(network.forward(ONE.times(-0.5)).outputs().at(0, 0)).isFinite();
        assertThat(network.withActivation(Activation.SOFTMAX)
                        .forward(ONE)
                        .outputs()
                        .at(0, 0))
                .isEqualTo(3);
    }

    @Test
    void logitsBeyondTheDoublesAreRefused() {
        Matrix huge = Matrix.of(new double[][] {{1e300, -1e300}});
        Matrix sign = ONE;
        assertThatThrownBy(() -> NeuronwiseNetwork.relu(huge, sign).forward(Matrix.of(new double[][] {{1e300, 1e300}})))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("got NaN");
    }
}
