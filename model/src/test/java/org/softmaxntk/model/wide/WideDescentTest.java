package org.softmaxntk.model.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.training.GradientDescent;

class WideDescentTest {
    private static final Matrix X = Matrix.of(new double[][] {{0.6, 0.8}, {1, 0}});
    private static final Matrix Y = Matrix.of(new double[][] {{1}, {-2}});

    private static SoftmaxNetwork start(int width) {
        return Initialisation.symmetric(width, 2, 1, 0.7, RandomStream.of(3));
    }

    private static WideDescent descent(Network network, double stepSize) {
        return WideDescent.of(WideNetwork.of(network), X, Y, new SquaredLoss(), stepSize);
    }

    @Test
    void aPairedStartHasNoOutputAtAll() {
        for (int width : new int[] {2, 6, 64, 66, 1000}) {
            assertThat(descent(start(width), 1e-3).pass().outputs().maxAbsolute())
                    .as("m = %d", width)
                    .isZero();
        }
    }

    /** At η = 10⁻¹⁴ the two losses agree in every digit, and their difference is right to eleven. */
    @Test
    void theLossChangeHasItsDigitsWhereTheLossesHaveNone() {
        double stepSize = 1e-14;
        WideDescent descent = descent(start(50), stepSize);
        descent.step();
        Precision<Dfp> digits = Precision.digits(60);
        ReferenceNetwork<Dfp> reference =
                ReferenceNetwork.of(digits, start(50).hiddenWeights(), start(50).signs(), X);
        Dfp before = reference.loss(digits.lift(Y));
        Dfp after = reference.run(digits.lift(Y), digits.of(stepSize), 1).get(1).loss(digits.lift(Y));
        double exact = digits.toDouble(after.subtract(before));
        assertThat(Math.abs(descent.squaredLossChange() / exact - 1)).isLessThan(1e-11);
    }

    /** A step that moves logits by far more than can be grown: outputs come from a pass of their own. */
    @Test
    void aFarStepAgreesToo() {
        double stepSize = 5;
        for (Activation activation : Activation.values()) {
            Network network = start(40).withActivation(activation);
            double step = activation == Activation.SOFTMAX ? stepSize : 0.05;
            WideDescent descent = descent(network, step);
            descent.step();
            Matrix expected = new GradientDescent(step, new SquaredLoss())
                    .step(network.forward(X), Y)
                    .forward(X)
                    .outputs();
            assertThat(descent.pass().outputs().minus(expected).maxAbsolute())
                    .as("%s", activation)
                    .isLessThan(1e-12 * (1 + expected.maxAbsolute()));
        }
    }

    @Test
    void logitsOfTenThousandsAreNoTrouble() {
        Network far = start(64).withWeights(start(64).hiddenWeights().times(2e4));
        WideDescent descent = descent(far, 1e-3);
        descent.step();
        Matrix expected = new GradientDescent(1e-3, new SquaredLoss())
                .step(far.forward(X), Y)
                .forward(X)
                .outputs();
        assertThat(descent.pass().outputs().minus(expected).maxAbsolute()).isLessThan(64 * 1e-10);
    }

    /** Two exp neurons whose first step leads to logits of a thousand: no later step may go on from there. */
    @Test
    void aDescentThatEndedDoesNotGoOn() {
        Matrix one = Matrix.of(new double[][] {{1}});
        Network network =
                Activation.EXP.network(Matrix.of(new double[][] {{0}, {0}}), Matrix.of(new double[][] {{1}, {1}}));
        WideDescent descent = WideDescent.of(WideNetwork.of(network), one, one.times(1000), new SquaredLoss(), 1.2);
        assertThatThrownBy(descent::step).isInstanceOf(InvalidInput.class).hasMessageContaining("logit");
        assertThatThrownBy(descent::step).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(descent::loss).hasMessageContaining("ended at step 1");
    }

    /** Three neurons of a block of 64: where they go, the places without a neuron do not follow, and must not matter. */
    @Test
    void placesWithoutNeuronsDoNotMatter() {
        SoftmaxNetwork network = new SoftmaxNetwork(
                Matrix.of(new double[][] {{-4000, 0}, {-5000, 5000}, {-6000, 3000}}),
                Matrix.of(new double[][] {{1}, {1}, {1}}));
        Matrix inputs = Matrix.of(new double[][] {{1, 0}, {1, 1}});
        StoredNeurons neurons = StoredNeurons.of(network);
        for (int r = 3; r < 64; r++) {
            neurons.setWeight(0, r, 0, 1000);
        }
        WidePass pass = WidePass.of(new WideNetwork(Activation.SOFTMAX, neurons), inputs);
        assertThat(pass.outputs().at(0, 0)).isEqualTo(3);
        assertThat(pass.logNormalisers()[0]).isEqualTo(-4000);
    }

    @Test
    void drawnNeuronsCannotBeTrained() {
        DrawnNeurons drawn = DrawnNeurons.symmetric(10, 2, 1, 1, RandomStream.of(1));
        WideNetwork network = new WideNetwork(Activation.SOFTMAX, drawn);
        assertThatThrownBy(() -> WideDescent.of(network, X, Y, new SquaredLoss(), 0.1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("stored");
    }

    @Test
    void shapesAndStepSizesAreChecked() {
        WideNetwork network = WideNetwork.of(start(4));
        Matrix three = Matrix.zeros(3, 1);
        assertThatThrownBy(() -> WideDescent.of(network, X, three, new SquaredLoss(), 0.1))
                .hasMessageContaining("Y")
                .hasMessageContaining("2×1");
        assertThatThrownBy(() -> WideDescent.of(network, three, Y, new SquaredLoss(), 0.1))
                .hasMessageContaining("X");
        assertThatThrownBy(() -> WideDescent.of(network, X, Y, new SquaredLoss(), 0))
                .hasMessageContaining("eta");
    }
}
