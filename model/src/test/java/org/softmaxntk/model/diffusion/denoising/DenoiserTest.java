package org.softmaxntk.model.diffusion.denoising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.diffusion.target.Posterior;
import org.softmaxntk.model.linear.Matrix;

class DenoiserTest {
    private static final PointsTarget LINE = PointsTarget.uniform(Matrix.ofRows(3, 1, new double[] {-0.8, 0.1, 0.9}));
    private static final NoiseLevel LEVEL = new ConstantSchedule(3, 1).at(0.5);
    private static final Matrix X = Matrix.of(new double[][] {{0.3}, {-2}});

    /** At t = 0.5, x = 0.3: what a changed sign, a dropped a, or √h for h would make of it is far off. */
    @Test
    void theExactScoreIsTheExactDenoisers() {
        Matrix score = Denoiser.exact(LINE).score(LEVEL, X);
        for (int i = 0; i < 2; i++) {
            assertThat(score.at(i, 0)).isCloseTo(LINE.posterior(LEVEL, X.row(i)).score()[0], within(1e-14));
        }
        assertThat(score.at(0, 0)).isCloseTo(-0.2360, within(5e-5));
    }

    /** s − ∇log p = (a/h)(F − f*): the score's error is the prediction's, times a/h. */
    @Test
    void errorsOfTheScoreAreThoseOfThePrediction() {
        Denoiser model = (level, x) -> x.times(0.4);
        Matrix difference = model.score(LEVEL, X).minus(Denoiser.exact(LINE).score(LEVEL, X));
        Matrix expected =
                model.at(LEVEL, X).minus(Denoiser.exact(LINE).at(LEVEL, X)).times(LEVEL.decay() / LEVEL.variance());
        assertThat(difference.minus(expected).maxAbsolute()).isLessThan(1e-14);
        Posterior posterior = LINE.posterior(LEVEL, X.row(0));
        ScoreMatching losses = ScoreMatching.of(posterior, new double[] {0.12});
        assertThat(losses.denoising()).isCloseTo(losses.explicit() + losses.labels(), within(1e-15));
        assertThat(losses.explicit()).isCloseTo(Math.pow(difference.at(0, 0), 2), within(1e-14));
        assertThat(losses.denoising() * LEVEL.regressionWeight()).isCloseTo(losses.regression(), within(1e-14));
    }

    @Test
    void projectionAndBaselines() {
        Denoiser far = (level, x) -> x;
        assertThat(far.projected(0.9).at(LEVEL, X)).isEqualTo(Matrix.of(new double[][] {{0.3}, {-0.9}}));
        assertThat(Denoiser.zero().at(LEVEL, X)).isEqualTo(Matrix.zeros(2, 1));
        assertThat(Denoiser.gaussian(1).at(LEVEL, X).at(1, 0)).isCloseTo(-2 * LEVEL.decay(), within(1e-15));
    }
}
