package org.softmaxntk.model.diffusion.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.ball.TimeCoordinate;
import org.softmaxntk.model.diffusion.regression.LabelMismatch;
import org.softmaxntk.model.diffusion.regression.LimitRegression;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
import org.softmaxntk.model.diffusion.regression.PointNorm;
import org.softmaxntk.model.diffusion.regression.TimeLaw;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.diffusion.target.Shapes;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/** Two moons from 300 samples: who says when to stop, and how good that is. */
class StoppingTest {
    private static final PointsTarget MOONS = Shapes.moons(128);
    private static final TimeWindow WINDOW = new TimeWindow(new ConstantSchedule(3, 1), 0.25);
    private static final BallMap MAP = new BallMap(WINDOW.schedule(), TimeCoordinate.REVERSED, 3.2, 0.8);

    private static NoisySamples draw(int n, String name) {
        return NoisySamples.draw(
                MOONS, WINDOW, TimeLaw.LOG_UNIFORM, n, RandomStream.of(1).named(name));
    }

    @Test
    void predictionsAreNearTheBestThatCouldBe() {
        NoisySamples train = draw(300, "train");
        NoisySamples test = draw(300, "test");
        Matrix z = train.images(MAP);
        LimitRegression probe = LimitRegression.of(z, 2.25, 1e-6);
        double[] eigenvalues = probe.path().eigenvalues();
        LimitRegression regression = LimitRegression.of(z, 2.25, 0.5 / eigenvalues[299]);
        Matrix basis = regression.basis(test.images(MAP));
        Matrix noisy = regression.path().project(train.labels());
        Matrix clean = regression.path().project(train.means());
        PredictedError predicted = new PredictedError(
                regression.path(), basis, clean, LabelMismatch.ofLimit(regression.path(), basis, train), test.means());
        BestStep best = BestStep.geometric(
                10_000, 20, step -> PointNorm.of(regression.path().at(basis, noisy, step), test.means()));
        BestStep exact = BestStep.geometric(10_000, 20, predicted::at);
        HoldOut holdOut = new HoldOut(regression.path(), basis, noisy, test.labels());
        BestStep byHoldOut = BestStep.geometric(10_000, 20, holdOut::at);
        double zero = PointNorm.of(test.means());
        assertThat(best.value()).isLessThan(zero / 2);
        assertThat(exact.value()).isCloseTo(best.value(), within(0.3 * best.value()));
        assertThat(errorAt(regression, basis, noisy, test, exact.step())).isLessThan(1.1 * best.value());
        assertThat(errorAt(regression, basis, noisy, test, byHoldOut.step())).isLessThan(1.5 * best.value());
        long rule = LocalisedRule.steps(
                LocalisedRule.proved().kernelTime(eigenvalues, 1, train.noiseTraceMean()),
                regression.path().kernelStep());
        assertThat(errorAt(regression, basis, noisy, test, rule)).isLessThan(1.5 * best.value());
        // Whoever goes on loses what was won.
        assertThat(errorAt(regression, basis, noisy, test, 100_000)).isGreaterThan(2 * best.value());
        long discrepancy = DiscrepancyRule.firstStep(regression.path(), noisy, train.noiseTraceMean(), 300, 100_000)
                .orElseThrow();
        double bound = 300 * train.noiseTraceMean();
        assertThat(regression.path().squaredResidual(noisy, discrepancy)).isLessThanOrEqualTo(bound);
        assertThat(regression.path().squaredResidual(noisy, discrepancy - 1)).isGreaterThan(bound);
    }

    private static double errorAt(
            LimitRegression regression, Matrix basis, Matrix noisy, NoisySamples test, long step) {
        return PointNorm.of(regression.path().at(basis, noisy, step), test.means());
    }
}
