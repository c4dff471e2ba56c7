package org.softmaxntk.theorems.certificate.stepwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

class StepwiseRecursionTest {
    private static final RandomInstances INSTANCE = RandomInstances.paired("ball", 4, 3, 2, 40, 0.5, 5);

    private static StepwiseRecursion certificate(double share) {
        StepwiseRecursion any = StepwiseRecursion.of(INSTANCE.network(), INSTANCE.data(), 1);
        return any.withStepSize(share / 40 / any.largestEigenvalue());
    }

    private static List<StepwiseBound> promises(StepwiseRecursion certificate, int most) {
        List<StepwiseBound> promises = new ArrayList<>();
        while (promises.size() < most && !certificate.hasFailed()) {
            promises.add(certificate.advance());
        }
        return promises;
    }

    /**
     * One sample, one pair at 0: H = 1 up to movements of 10⁻¹⁰ squared, so ‖v(τ)‖ = y(1 − h)^τ, far below what a square can
     * be.
     */
    @Test
    void aPathTooSmallToSquareIsNotPromised() {
        double y = 1e-10;
        double h = 0.999999;
        SoftmaxNetwork network = new SoftmaxNetwork(Matrix.zeros(2, 1), Matrix.of(new double[][] {{1}, {-1}}));
        Matrix one = Matrix.of(new double[][] {{1}});
        DataSet data = DataSet.of("one point", one, one.times(y));
        for (PromisedSteps certificate :
                List.of(StepwiseRecursion.of(network, data, h / 2), AlignedCertificate.of(network, data, h / 2))) {
            int step = 0;
            while (!certificate.hasFailed()) {
                assertThat(certificate.advance().residual())
                        .as("step %d", step)
                        .isGreaterThan(y * Math.pow(1 - h, step) * (1 - 1e-9));
                step++;
            }
            assertThat(step).isBetween(10, 20);
        }
    }

    /** Two pairs of which one answers the mean of the targets and one their difference: even parts move, if by ‖x‖⁴ only. */
    @Test
    void inputsTooSmallForTheirFourthPowerAreNotPromisedTo() {
        Matrix signs = Matrix.of(new double[][] {{1, 1}, {-1, -1}, {1, -1}, {-1, 1}});
        SoftmaxNetwork network = new SoftmaxNetwork(Matrix.zeros(4, 1), signs);
        for (int exponent : new int[] {-275, -251, -249}) {
            double x = Math.scalb(1.0, exponent);
            Matrix targets = Matrix.of(new double[][] {{1, 0.5}}).times(Math.scalb(1.0, exponent + 58));
            DataSet data = DataSet.of("tiny", Matrix.of(new double[][] {{x}}), targets);
            double eta = Math.scalb(1.0, -64)
                    / StepwiseRecursion.of(network, data, 1).largestEigenvalue();
            for (PromisedSteps certificate :
                    List.of(StepwiseRecursion.of(network, data, eta), AlignedCertificate.of(network, data, eta))) {
                assertThat(certificate.hasFailed()).as("x = 2^%d", exponent).isEqualTo(exponent < -250);
                for (int step = 0; step < 3 && !certificate.hasFailed(); step++) {
                    double even = certificate.advance().evenRadius();
                    assertThat(step < 2 || even > 0).as("E at step %d", step).isTrue();
                }
            }
        }
    }

    @Test
    void theFirstPromiseIsTheStart() {
        StepwiseBound first = certificate(0.5).advance();
        double rho = INSTANCE.data().targets().frobeniusNorm();
        assertThat(first.step()).isZero();
        assertThat(first.residual()).isBetween(rho, rho * (1 + 1e-10));
        assertThat(first.movement()).isLessThan(1e-300);
        assertThat(first.smallestEigenvalue()).isEqualTo(certificate(0.5).smallestEigenvalue(), within(1e-15));
    }

    private static Offset<Double> within(double error) {
        return Offset.offset(error);
    }

    @Test
    void theSpectrumIsThatOfTheKernelOnTheSafeSide() {
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(TangentKernel.of(
                ForwardPass.of(INSTANCE.network(), INSTANCE.data().inputs())));
        assertThat(certificate(1).largestEigenvalue()).isBetween(spectrum.largest(), spectrum.largest() * (1 + 1e-11));
        assertThat(certificate(1).smallestEigenvalue())
                .isBetween(Math.max(0, spectrum.smallest() - 1e-11), spectrum.smallest());
    }

    @Test
    void descentKeepsWhatWasPromised() {
        StepwiseRecursion certificate = certificate(0.3);
        double eta = 0.3 / 40 / certificate.largestEigenvalue();
        GradientDescent descent = new GradientDescent(eta, new SquaredLoss());
        ForwardPass pass = ForwardPass.of(INSTANCE.network(), INSTANCE.data().inputs());
        List<StepwiseBound> promises = promises(certificate, 60);
        assertThat(promises).hasSizeGreaterThan(20);
        for (StepwiseBound promise : promises) {
            double residual = pass.outputs().minus(INSTANCE.data().targets()).frobeniusNorm();
            assertThat(residual).isLessThanOrEqualTo(promise.residual());
            assertThat(residual * residual).isLessThanOrEqualTo(promise.loss());
            assertThat(SymmetricSpectrum.of(TangentKernel.of(pass)).smallest())
                    .isGreaterThanOrEqualTo(promise.smallestEigenvalue());
            Matrix moved =
                    pass.network().hiddenWeights().minus(INSTANCE.network().hiddenWeights());
            assertThat(moved.maxRowNorm()).isLessThanOrEqualTo(promise.movement() + 1e-15);
            pass = ForwardPass.of(
                    descent.step(pass, INSTANCE.data().targets()),
                    INSTANCE.data().inputs());
        }
    }

    @Test
    void noPromiseIsBelowTheKernelsOwnPath() {
        StepwiseRecursion certificate = certificate(0.3);
        for (StepwiseBound promise : promises(certificate(0.3), 40)) {
            assertThat(promise.pathResidual()).isEqualTo(certificate.pathResidual(promise.step()));
            assertThat(promise.residual()).isGreaterThan(promise.pathResidual());
        }
    }

    @Test
    void aStepAboveTheInverseOfTheLargestEigenvalueIsNotCertified() {
        assertThat(certificate(1 - 1e-9).hasFailed()).isFalse();
        assertThat(certificate(1 + 1e-9).hasFailed()).isTrue();
        assertThatThrownBy(() -> certificate(1 + 1e-9).advance())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing is promised after step 0");
    }

    @Test
    void whatWouldUnderflowIsNotCertified() {
        DataSet data = INSTANCE.data();
        DataSet tiny = DataSet.of("tiny", data.inputs(), data.targets().times(1e-200));
        assertThat(StepwiseRecursion.of(INSTANCE.network(), tiny, 0.001).hasFailed())
                .isTrue();
        DataSet zero = DataSet.of("zero", data.inputs(), data.targets().times(0));
        assertThat(StepwiseRecursion.of(INSTANCE.network(), zero, 0.001)
                        .advance()
                        .residual())
                .isZero();
    }

    @Test
    void theStartIsPairedAndInTheUnitBall() {
        RandomInstances independent = RandomInstances.independent("ball", 2, 2, 1, 4, 1, 1);
        assertThatThrownBy(() -> StepwiseRecursion.of(independent.network(), independent.data(), 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("certificate: required neurons 2r and 2r+1 share their weights");
        DataSet data = INSTANCE.data();
        DataSet large = DataSet.of("large", data.inputs().times(3), data.targets());
        assertThatThrownBy(() -> StepwiseRecursion.of(INSTANCE.network(), large, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("required ‖x_i‖₂ ≤ 1");
    }

    @Test
    void moreNeuronsOfTheSameKindPromiseMore() {
        double eta = 0.3 / 40 / certificate(1).largestEigenvalue();
        StepwiseBound narrow = last(promises(certificate(0.3), 21));
        StepwiseBound wide = last(promises(certificate(1).extrapolatedTo(400).withStepSize(eta / 10), 21));
        assertThat(wide.step()).isEqualTo(narrow.step()).isEqualTo(20);
        assertThat(wide.kernelPathDistance()).isLessThan(narrow.kernelPathDistance() / 9);
    }

    private static StepwiseBound last(List<StepwiseBound> promises) {
        return promises.get(promises.size() - 1);
    }

    /** Iris has two samples that are the same; wide data have a kernel of low rank that the solver can only decompose shifted. */
    @ParameterizedTest
    @ValueSource(strings = {"iris", "diabetes"})
    void singularKernelsAreCertifiedToo(String name) {
        DataSet data = RealDataSets.byName(name).load();
        SoftmaxNetwork network = Initialisation.symmetric(
                2,
                data.inputDimension(),
                data.outputDimension(),
                0.001,
                RandomStream.of(0).named("certificate"));
        StepwiseRecursion any = StepwiseRecursion.of(network, data, 1);
        assertThat(any.smallestEigenvalue()).isZero();
        assertThat(any.withStepSize(0.01 / any.largestEigenvalue()).hasFailed()).isFalse();
    }

    /**
     * An eigenvalue that is 0 as computed and not in truth: two pairs with logits 0 and −19, so that the outputs differ through
     * a pair of mass e^−19 alone, and targets in just that direction.
     */
    @Test
    void anEigenvalueBelowRoundingIsNoLoophole() {
        SoftmaxNetwork network = new SoftmaxNetwork(
                Matrix.of(new double[][] {{0}, {0}, {-19}, {-19}}),
                Matrix.of(new double[][] {{1, 1}, {-1, -1}, {1, -1}, {-1, 1}}));
        DataSet data = DataSet.of("one", Matrix.of(new double[][] {{1}}), Matrix.of(new double[][] {
            {Math.sqrt(0.5), -Math.sqrt(0.5)}
        }));
        DescentRun run = new DescentRun(data, network, 0.01, 30);
        for (Claim<DescentRun> claim : List.of(
                new StepwiseCertificate(),
                new CertifiedKernelPathDistance(),
                new CertifiedOddRadius(),
                new CertifiedEvenRadius())) {
            assertThat(Judge.STANDARD.judge(claim, run)).as(claim.id()).isInstanceOf(Verdict.Holds.class);
        }
    }
}
