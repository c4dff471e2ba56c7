package org.softmaxntk.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.model.training.Trajectory;

/** The fast implementation against the golden values, at the tolerances the project promises. */
class GoldenCasesTest {
    private static final Precision<Dfp> PRECISION = Precision.digits(40);
    private static final double CLOSE = 1e-12;
    private static final double CLOSE_AFTER_STEPS = 1e-11;

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void softmaxAgreesEntryByEntry(GoldenCase golden) {
        assertThat(Discrepancy.entrywise(pass(golden).softmax(), golden.table(PRECISION, "softmax")))
                .isLessThan(CLOSE);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void outputsAgreeRelativeToTheWidth(GoldenCase golden) {
        ForwardPass pass = pass(golden);
        assertThat(Discrepancy.ofScale(
                        pass.outputs(),
                        golden.table(PRECISION, "F"),
                        pass.network().width()))
                .isLessThan(CLOSE);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void lossAgrees(GoldenCase golden) {
        double loss = new SquaredLoss().value(pass(golden).outputs(), golden.matrix("Y"));
        assertThat(Discrepancy.ofNumber(loss, golden.number(PRECISION, "loss"), PRECISION))
                .isLessThan(CLOSE);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void gradientAgreesRelativeToItsNorm(GoldenCase golden) {
        Matrix gradient = Gradient.of(pass(golden), golden.matrix("Y"), new SquaredLoss());
        assertThat(Discrepancy.ofNorm(gradient, golden.table(PRECISION, "gradient")))
                .isLessThan(CLOSE_AFTER_STEPS);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void kernelAgreesRelativeToItsNorm(GoldenCase golden) {
        Matrix kernel = TangentKernel.of(pass(golden));
        assertThat(Discrepancy.ofNorm(kernel, golden.table(PRECISION, "kernel")))
                .isLessThan(CLOSE);
        assertThat(Discrepancy.ofNumber(kernel.frobeniusNorm(), golden.number(PRECISION, "kernelFrobenius"), PRECISION))
                .isLessThan(CLOSE);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void eigenvaluesAgreeRelativeToTheNorm(GoldenCase golden) {
        Matrix kernel = TangentKernel.of(pass(golden));
        double[] values = SymmetricSpectrum.of(kernel).values();
        FieldTable<Dfp> expected = golden.row(PRECISION, "eigenvalues");
        assertThat(Discrepancy.ofScale(Matrix.ofRows(1, values.length, values), expected, kernel.frobeniusNorm()))
                .isLessThan(CLOSE);
    }

    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.golden.GoldenCase#all")
    void descentAgreesAtEveryStep(GoldenCase golden) {
        SoftmaxNetwork start = network(golden);
        Trajectory trajectory = new GradientDescent(golden.number("eta"), new SquaredLoss())
                .run(start, golden.matrix("X"), golden.matrix("Y"), golden.steps());
        assertThat(trajectory.points()).hasSize(golden.steps() + 1);
        for (Trajectory.Point point : trajectory.points().subList(0, golden.steps())) {
            FieldTable<Dfp> outputs = golden.outputsAt(PRECISION, point.step());
            assertThat(Discrepancy.ofScale(point.outputs(), outputs, start.width()))
                    .as("F at step %d", point.step())
                    .isLessThan(CLOSE_AFTER_STEPS);
            assertThat(Discrepancy.ofNumber(point.loss(), golden.lossAt(PRECISION, point.step()), PRECISION))
                    .as("loss at step %d", point.step())
                    .isLessThan(CLOSE_AFTER_STEPS);
        }
        assertThat(Discrepancy.ofNorm(trajectory.end().hiddenWeights(), golden.table(PRECISION, "finalW")))
                .isLessThan(CLOSE_AFTER_STEPS);
    }

    private static SoftmaxNetwork network(GoldenCase golden) {
        return new SoftmaxNetwork(golden.matrix("W"), golden.matrix("A"));
    }

    private static ForwardPass pass(GoldenCase golden) {
        return ForwardPass.of(network(golden), golden.matrix("X"));
    }
}
