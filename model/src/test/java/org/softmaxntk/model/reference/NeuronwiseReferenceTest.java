package org.softmaxntk.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.commons.math3.RealFieldElement;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.training.Gradient;

/** exp and ReLU in three ways that share no formula for derivatives: reference, automatic, fast. */
class NeuronwiseReferenceTest {
    private static final Precision<Dfp> FORTY = Precision.digits(40);

    private final ReferenceCase plain = ReferenceCase.of(1);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gradientFormulaIsTheDerivativeOfTheLoss(boolean relu) {
        Matrix automatic = AutomaticDerivatives.gradient(
                kind(relu), plain.weights(), plain.signs(), plain.inputs(), plain.targets());
        assertClose(
                automatic,
                network(FORTY, relu).gradient(FORTY.lift(plain.targets())).toMatrix(),
                1e-14);
        assertClose(Gradient.of(fast(relu), plain.targets(), new SquaredLoss()), automatic, 1e-14);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void jacobianFormulaIsTheDerivativeOfTheOutputs(boolean relu) {
        Matrix automatic = AutomaticDerivatives.jacobian(kind(relu), plain.weights(), plain.signs(), plain.inputs());
        assertClose(automatic, network(FORTY, relu).jacobian().toMatrix(), 1e-14);
        assertClose(TangentKernel.jacobian(fast(relu)), automatic, 1e-14);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void kernelIsTheJacobiansGram(boolean relu) {
        Matrix jacobian = AutomaticDerivatives.jacobian(kind(relu), plain.weights(), plain.signs(), plain.inputs());
        Matrix gram = jacobian.times(jacobian.transpose()).times(1.0 / 6);
        assertClose(network(FORTY, relu).kernel().toMatrix(), gram, 1e-14);
        assertClose(TangentKernel.of(fast(relu)), gram, 1e-14);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void runTakesSteps(boolean relu) {
        FieldTable<Dfp> targets = FORTY.lift(plain.targets());
        Dfp stepSize = FORTY.of("0.001");
        NeuronwiseReference<Dfp> start = network(FORTY, relu);
        List<NeuronwiseReference<Dfp>> path = start.run(targets, stepSize, 2);
        assertThat(path).hasSize(3);
        assertThat(path.get(0)).isSameAs(start);
        assertThat(path.get(1).loss(targets).lessThan(start.loss(targets))).isTrue();
        assertThat(path.get(2).loss(targets).lessThan(path.get(1).loss(targets)))
                .isTrue();
    }

    @Test
    void derivativeOfReluAtZeroIsZero() {
        Matrix weights = Matrix.of(new double[][] {{0}, {1}});
        Matrix signs = Matrix.of(new double[][] {{1}, {1}});
        Matrix inputs = Matrix.of(new double[][] {{1}});
        Matrix expected = Matrix.of(new double[][] {{0, 1}});
        assertThat(NeuronwiseReference.relu(FORTY.lift(weights), FORTY.lift(signs), FORTY.lift(inputs))
                        .jacobian()
                        .toMatrix())
                .isEqualTo(expected);
        assertThat(AutomaticDerivatives.jacobian(NeuronwiseReference::relu, weights, signs, inputs))
                .isEqualTo(expected);
        assertThat(TangentKernel.jacobian(
                        Activation.RELU.network(weights, signs).forward(inputs)))
                .isEqualTo(expected);
    }

    @Test
    void limitKernelsOfSpecialAngles() {
        FieldTable<Dfp> inputs =
                FORTY.lift(Matrix.of(new double[][] {{1, 0}, {2, 0}, {-1, 0}, {0, 1}, {0, 0}, {1, 1}}));
        Matrix relu = ReferenceLimitKernel.relu(inputs).toMatrix();
        assertThat(relu.row(0)).containsExactly(0.5, 1, 0, 0, 0, 0.375);
        assertThat(relu.at(2, 5)).isEqualTo(-0.125);
    }

    @Test
    void signsMustBeSigns() {
        Matrix one = Matrix.of(new double[][] {{1}});
        assertThatThrownBy(() -> NeuronwiseReference.exp(FORTY.lift(one), FORTY.lift(one.times(2)), FORTY.lift(one)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("A[0][0]: required −1 or +1");
    }

    private NetworkPass fast(boolean relu) {
        Activation activation = relu ? Activation.RELU : Activation.EXP;
        return activation.network(plain.weights(), plain.signs()).forward(plain.inputs());
    }

    private <T extends RealFieldElement<T>> NeuronwiseReference<T> network(Precision<T> precision, boolean relu) {
        FieldTable<T> weights = precision.lift(plain.weights());
        FieldTable<T> signs = precision.lift(plain.signs());
        FieldTable<T> inputs = precision.lift(plain.inputs());
        return relu
                ? NeuronwiseReference.relu(weights, signs, inputs)
                : NeuronwiseReference.exp(weights, signs, inputs);
    }

    private static AutomaticDerivatives.Kind<NeuronwiseReference<DerivativeStructure>> kind(boolean relu) {
        return relu ? NeuronwiseReference::relu : NeuronwiseReference::exp;
    }

    private static void assertClose(Matrix actual, Matrix expected, double tolerance) {
        assertThat(actual.minus(expected).frobeniusNorm()).isLessThan(tolerance * expected.frobeniusNorm());
    }
}
