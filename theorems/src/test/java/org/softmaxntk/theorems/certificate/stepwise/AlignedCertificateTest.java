package org.softmaxntk.theorems.certificate.stepwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.certificate.KnownStart;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

class AlignedCertificateTest {
    private static final RandomInstances INSTANCE = RandomInstances.paired("ball", 4, 3, 2, 40, 0.5, 5);

    private static KnownStart start(RandomInstances instance) {
        return KnownStart.of(instance.network(), instance.data());
    }

    private static double stepSize(KnownStart start, double share) {
        return share / start.width() / start.largestEigenvalue();
    }

    private static List<StepwiseBound> promises(PromisedSteps steps, int most) {
        List<StepwiseBound> promises = new ArrayList<>();
        while (promises.size() < most && !steps.hasFailed()) {
            promises.add(steps.advance());
        }
        return promises;
    }

    /** Weights, outputs and residual of a run in plain doubles stay within every promise, with room for rounding. */
    @ParameterizedTest
    @CsvSource({
        "ball, 4, 3, 2, 40, 0.5, 5",
        "sphere, 5, 2, 1, 8, 2, 6",
        "orthonormal, 3, 3, 3, 24, 0.01, 7",
        "near-duplicates, 4, 2, 2, 16, 1, 8",
        "ball, 2, 2, 1, 12, 3, 9"
    })
    void descentKeepsWhatWasPromised(String family, int n, int d, int outputs, int width, double sigma, long seed) {
        RandomInstances instance = RandomInstances.paired(family, n, d, outputs, width, sigma, seed);
        KnownStart start = start(instance);
        double eta = stepSize(start, 0.3);
        GradientDescent descent = new GradientDescent(eta, new SquaredLoss());
        ForwardPass pass = ForwardPass.of(instance.network(), instance.data().inputs());
        List<StepwiseBound> promises = promises(start.aligned(eta), 60);
        assertThat(promises).hasSizeGreaterThan(3);
        for (StepwiseBound promise : promises) {
            Matrix residual = pass.outputs().minus(instance.data().targets());
            assertThat(residual.frobeniusNorm()).isLessThanOrEqualTo(promise.residual() + 1e-13);
            Matrix moved =
                    pass.network().hiddenWeights().minus(instance.network().hiddenWeights());
            assertThat(moved.maxRowNorm()).isLessThanOrEqualTo(promise.movement() + 1e-14);
            pass = ForwardPass.of(
                    descent.step(pass, instance.data().targets()),
                    instance.data().inputs());
        }
    }

    @Test
    void farthestAndDistanceAreFarBelowThoseOfTheoremS() {
        KnownStart start = start(INSTANCE);
        double eta = stepSize(start, 0.3);
        List<StepwiseBound> before = promises(start.stepwise(eta), 30);
        List<StepwiseBound> after = promises(start.aligned(eta), 30);
        assertThat(after).hasSize(30);
        int last = before.size() - 1;
        assertThat(after.get(last).kernelPathDistance())
                .isLessThan(before.get(last).kernelPathDistance() / 2);
        assertThat(after.get(last).oddRadius()).isLessThan(before.get(last).oddRadius());
        assertThat(after.get(last).evenRadius()).isLessThan(before.get(last).evenRadius() / 2);
        assertThat(after.get(last).residual()).isLessThan(before.get(last).residual());
    }

    /** What leaves the path sideways hardly counts: V is nearer to ℓ than D is large. */
    @Test
    void theResidualExceedsThePathsByLessThanTheDistance() {
        KnownStart start = start(INSTANCE);
        for (StepwiseBound promise : promises(start.aligned(stepSize(start, 0.3)), 30)) {
            assertThat(promise.residual()).isGreaterThan(promise.pathResidual());
            assertThat(promise.residual() - promise.pathResidual())
                    .isLessThanOrEqualTo(promise.kernelPathDistance() * (1 + 1e-9) + 1e-10);
        }
    }

    @Test
    void aStepAboveTheInverseOfTheLargestEigenvalueIsNotCertified() {
        KnownStart start = start(INSTANCE);
        assertThat(start.aligned(stepSize(start, 1 - 1e-9)).hasFailed()).isFalse();
        AlignedCertificate failed = start.aligned(stepSize(start, 1 + 1e-9));
        assertThat(failed.hasFailed()).isTrue();
        assertThatThrownBy(failed::advance)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing is promised after step 0");
    }

    @Test
    void anotherStepSizeAndWidthStartAnew() {
        KnownStart start = start(INSTANCE);
        double eta = stepSize(start, 0.3);
        AlignedCertificate certificate = start.aligned(eta);
        certificate.advance();
        assertThat(certificate.withStepSize(eta / 2).advance().step()).isZero();
        assertThat(certificate.pathResidual(3)).isEqualTo(start.pathResidual(eta, 3));
        List<StepwiseBound> narrow = promises(start.aligned(eta), 21);
        List<StepwiseBound> wide =
                promises(start.aligned(eta).extrapolatedTo(400).withStepSize(eta / 10), 21);
        assertThat(wide.get(20).kernelPathDistance()).isLessThan(narrow.get(20).kernelPathDistance() / 9);
    }

    /** As in the test of theorem S: an eigenvalue that is 0 as computed and not in truth. */
    @Test
    void anEigenvalueBelowRoundingIsNoLoophole() {
        SoftmaxNetwork network = new SoftmaxNetwork(
                Matrix.of(new double[][] {{0}, {0}, {-19}, {-19}}),
                Matrix.of(new double[][] {{1, 1}, {-1, -1}, {1, -1}, {-1, 1}}));
        DataSet data = DataSet.of("one", Matrix.of(new double[][] {{1}}), Matrix.of(new double[][] {
            {Math.sqrt(0.5), -Math.sqrt(0.5)}
        }));
        DescentRun run = new DescentRun(data, network, 0.01, 30);
        assertThat(List.of(
                        new StepwiseCertificateSharpened(),
                        new SharpenedKernelPathDistance(),
                        new SharpenedOddRadius(),
                        new SharpenedEvenRadius()))
                .allSatisfy(claim -> assertThat(Judge.STANDARD.judge(claim, run))
                        .as(claim.id())
                        .isInstanceOf(Verdict.Holds.class));
    }
}
