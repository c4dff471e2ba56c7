package org.softmaxntk.model.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.DenseOperator;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricOperator;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.wide.WideKernel;
import org.softmaxntk.model.wide.WideNetwork;

/** What every operator demands of its vectors. */
class OperatorsTest {
    private static final Matrix INPUTS = Matrix.generate(3, 2, (i, k) -> 0.5 * Math.sin(1 + 5 * i + 2 * k));

    static Stream<SymmetricOperator> operators() {
        Network network = Initialisation.symmetric(8, 2, 2, 1, RandomStream.of(1));
        NetworkPass pass = network.forward(INPUTS);
        return Stream.of(
                DenseOperator.of(TangentKernel.of(pass)),
                TangentKernel.blockwise(pass),
                InverseLimitKernel.of(LimitTangentKernel.of(Activation.SOFTMAX, INPUTS, 1), 2),
                WideKernel.of(WideNetwork.of(network), INPUTS));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void vectorsOfAnotherLengthAreRefused(SymmetricOperator operator) {
        String required = "operator on 6 dimensions: required in and out of 6 entries; got ";
        assertRefused(operator, new double[5], new double[6], required + "5 and 6");
        assertRefused(operator, new double[7], new double[6], required + "7 and 6");
        assertRefused(operator, new double[6], new double[5], required + "6 and 5");
        assertRefused(operator, new double[6], new double[7], required + "6 and 7");
    }

    @ParameterizedTest
    @MethodSource("operators")
    void oneArrayForBothIsRefused(SymmetricOperator operator) {
        double[] both = new double[6];
        assertRefused(
                operator, both, both, "operator on 6 dimensions: required in and out in two arrays; got one array");
    }

    private static void assertRefused(SymmetricOperator operator, double[] in, double[] out, String message) {
        assertThatThrownBy(() -> operator.multiply(in, out))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(message);
    }
}
