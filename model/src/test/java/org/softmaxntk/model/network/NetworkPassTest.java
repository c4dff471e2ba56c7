package org.softmaxntk.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class NetworkPassTest {
    private static final int WIDTH = 20;
    private static final Matrix INPUTS =
            SyntheticData.byName("ball").draw(4, 3, 2, RandomStream.of(1)).inputs();

    private static NetworkPass pass(Activation activation) {
        SoftmaxNetwork network = Initialisation.independent(WIDTH, 3, 2, 2, RandomStream.of(2));
        return switch (activation) {
            case SOFTMAX -> network.forward(INPUTS);
            case EXP ->
                NeuronwiseNetwork.exp(network.hiddenWeights(), network.signs()).forward(INPUTS);
            case RELU ->
                NeuronwiseNetwork.relu(network.hiddenWeights(), network.signs()).forward(INPUTS);
        };
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void derivativesHaveTheBitsOfSignTimesSlope(Activation activation) {
        NetworkPass pass = pass(activation);
        for (int i = 0; i < INPUTS.rows(); i++) {
            for (int l = 0; l < 2; l++) {
                double[] target = new double[WIDTH];
                pass.writeDerivatives(i, l, 3, 11, target, 5);
                for (int k = 0; k < WIDTH; k++) {
                    boolean written = k >= 5 && k < 16;
                    double expected = written ? pass.sign(i, k - 2, l) * pass.slope(i, k - 2) : 0;
                    assertThat(target[k]).isEqualTo(expected);
                }
            }
        }
    }
}
