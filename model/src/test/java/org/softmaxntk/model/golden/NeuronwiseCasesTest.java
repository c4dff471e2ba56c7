package org.softmaxntk.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.NeuronwiseReference;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.model.training.Trajectory;

/** exp and ReLU on the golden weights and data: the fast implementation against the reference in 40 digits. */
class NeuronwiseCasesTest {
    private static final Precision<Dfp> PRECISION = Precision.digits(40);
    private static final double CLOSE = 1e-12;
    private static final int STEPS = 3;

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void expAgreesWithTheReference(GoldenCase golden) {
        assertAgree(
                golden, Activation.EXP, NeuronwiseReference.exp(lifted(golden, "W"), lifted(golden, "A"), x(golden)));
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void reluAgreesWithTheReference(GoldenCase golden) {
        assertAgree(
                golden, Activation.RELU, NeuronwiseReference.relu(lifted(golden, "W"), lifted(golden, "A"), x(golden)));
    }

    /** No golden case has a logit of exactly 0, where the slope is a matter of definition. */
    @Test
    void reluKernelVanishesWhereEveryLogitIsZero() {
        HardCase zero = HardCase.narrow()
                .filter(hard -> hard.name().equals("sigma-zero"))
                .findFirst()
                .orElseThrow();
        NetworkPass pass = Activation.RELU.network(zero.weights(), zero.signs()).forward(zero.inputs());
        assertThat(NeuronwiseReference.relu(
                                PRECISION.lift(zero.weights()),
                                PRECISION.lift(zero.signs()),
                                PRECISION.lift(zero.inputs()))
                        .kernel()
                        .toMatrix()
                        .maxAbsolute())
                .isZero();
        assertThat(TangentKernel.of(pass).maxAbsolute()).isZero();
    }

    private static void assertAgree(GoldenCase golden, Activation activation, NeuronwiseReference<Dfp> reference) {
        Network network = activation.network(golden.matrix("W"), golden.matrix("A"));
        NetworkPass pass = network.forward(golden.matrix("X"));
        FieldTable<Dfp> targets = lifted(golden, "Y");
        double mass = reference.features().frobeniusNorm().toDouble() * Math.sqrt(network.width());
        assertThat(Discrepancy.ofScale(pass.outputs(), reference.outputs(), mass))
                .as("F, relative to the sum of the features")
                .isLessThan(CLOSE);
        assertThat(Discrepancy.ofNorm(TangentKernel.of(pass), reference.kernel()))
                .as("kernel")
                .isLessThan(CLOSE);
        assertThat(Discrepancy.ofNorm(TangentKernel.jacobian(pass), reference.jacobian()))
                .as("Jacobian")
                .isLessThan(CLOSE);
        Matrix gradient = Gradient.of(pass, golden.matrix("Y"), new SquaredLoss());
        assertThat(Discrepancy.ofNorm(gradient, reference.gradient(targets)))
                .as("gradient")
                .isLessThan(CLOSE);
        assertDescentAgrees(golden, network, reference);
    }

    /** With steps that move the weights by 1 % in all, whatever the features' size. */
    private static void assertDescentAgrees(GoldenCase golden, Network network, NeuronwiseReference<Dfp> reference) {
        Matrix gradient = Gradient.of(network.forward(golden.matrix("X")), golden.matrix("Y"), new SquaredLoss());
        double stepSize = 0.01 * network.hiddenWeights().frobeniusNorm() / (STEPS * gradient.frobeniusNorm());
        Trajectory trajectory = new GradientDescent(stepSize, new SquaredLoss())
                .run(network, golden.matrix("X"), golden.matrix("Y"), STEPS);
        List<NeuronwiseReference<Dfp>> path = reference.run(lifted(golden, "Y"), PRECISION.of(stepSize), STEPS);
        assertThat(trajectory.end().activation()).isEqualTo(network.activation());
        assertThat(Discrepancy.ofNorm(
                        trajectory.end().hiddenWeights(), path.get(STEPS).weights()))
                .as("W after %d steps", STEPS)
                .isLessThan(CLOSE);
    }

    private static FieldTable<Dfp> x(GoldenCase golden) {
        return lifted(golden, "X");
    }

    private static FieldTable<Dfp> lifted(GoldenCase golden, String key) {
        return PRECISION.lift(golden.matrix(key));
    }
}
