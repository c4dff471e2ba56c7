package org.softmaxntk.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.model.training.Trajectory;

/** The fast implementation against the reference in 40 digits, at the golden cases' tolerances. */
class HardCasesTest {
    private static final Precision<Dfp> PRECISION = Precision.digits(40);
    private static final double CLOSE = 1e-12;
    private static final double CLOSE_AFTER_STEPS = 1e-11;
    private static final int STEPS = 2;

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.HardCase#all")
    void everyQuantityAgreesWithTheReference(HardCase hard) {
        ReferenceNetwork<Dfp> reference = reference(hard);
        FieldTable<Dfp> targets = PRECISION.lift(hard.targets());
        ForwardPass pass = ForwardPass.of(network(hard), hard.inputs());
        assertThat(Discrepancy.entrywise(pass.softmax(), reference.softmax()))
                .as("softmax")
                .isLessThan(CLOSE);
        assertThat(Discrepancy.ofScale(
                        pass.outputs(), reference.outputs(), hard.weights().rows()))
                .as("F")
                .isLessThan(CLOSE);
        assertThat(Discrepancy.ofNumber(
                        new SquaredLoss().value(pass.outputs(), hard.targets()), reference.loss(targets), PRECISION))
                .as("loss")
                .isLessThan(CLOSE);
        assertThat(Discrepancy.ofNorm(TangentKernel.of(pass), reference.kernel()))
                .as("kernel")
                .isLessThan(CLOSE);
        assertThat(Discrepancy.ofNorm(
                        Gradient.of(pass, hard.targets(), new SquaredLoss()), reference.gradient(targets)))
                .as("gradient")
                .isLessThan(CLOSE_AFTER_STEPS);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.HardCase#narrow")
    void descentAgreesWithTheReference(HardCase hard) {
        double stepSize = 0.01 / hard.weights().rows();
        Trajectory trajectory = new GradientDescent(stepSize, new SquaredLoss())
                .run(network(hard), hard.inputs(), hard.targets(), STEPS);
        List<ReferenceNetwork<Dfp>> path =
                reference(hard).run(PRECISION.lift(hard.targets()), PRECISION.of(stepSize), STEPS);
        assertThat(Discrepancy.ofScale(
                        trajectory.points().get(STEPS).outputs(),
                        path.get(STEPS).outputs(),
                        hard.weights().rows()))
                .as("F")
                .isLessThan(CLOSE_AFTER_STEPS + roundedWeights(hard));
        assertThat(Discrepancy.ofNorm(
                        trajectory.end().hiddenWeights(), path.get(STEPS).weights()))
                .as("W")
                .isLessThan(CLOSE_AFTER_STEPS);
    }

    /**
     * What storing W(1), … as doubles does to F/m, whoever computes: each w_r moves by at most u‖w_r‖ a step, and F/m by
     * no more than the largest of these moves; twice that, for what a step makes of the one before.
     */
    private static double roundedWeights(HardCase hard) {
        return 2 * STEPS * 0x1p-53 * hard.weights().maxRowNorm();
    }

    private static SoftmaxNetwork network(HardCase hard) {
        return new SoftmaxNetwork(hard.weights(), hard.signs());
    }

    private static ReferenceNetwork<Dfp> reference(HardCase hard) {
        return ReferenceNetwork.of(PRECISION, hard.weights(), hard.signs(), hard.inputs());
    }
}
