package org.softmaxntk.model.diffusion.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class PosteriorTest {
    private static final ConstantSchedule SCHEDULE = new ConstantSchedule(3, 1);

    private static Matrix row(double... x) {
        return Matrix.ofRows(1, x.length, x);
    }

    private static PointsTarget onLine(double... points) {
        return PointsTarget.uniform(Matrix.ofRows(points.length, 1, points));
    }

    @Test
    void onePointIsKnownForCertain() {
        Posterior posterior = PointsTarget.uniform(row(0.3, -0.4)).posterior(SCHEDULE.at(1), new double[] {2, 5});
        assertThat(posterior.mean()).containsExactly(0.3, -0.4);
        assertThat(posterior.covariance()).isEqualTo(Matrix.zeros(2, 2));
    }

    /** f* = av/(a²v + h)·x and V = vh/(a²v + h) for N(0, v). */
    @Test
    void aGaussianHasItsTextbookPosterior() {
        NoiseLevel level = SCHEDULE.at(0.7);
        double a = level.decay();
        double h = level.variance();
        Posterior posterior = GaussianMixture.centred(2, 0.3).posterior(level, new double[] {0.5, -1});
        double marginal = a * a * 0.3 + h;
        assertThat(posterior.mean()[0]).isCloseTo(a * 0.3 / marginal * 0.5, within(1e-15));
        assertThat(posterior.covariance().at(1, 1)).isCloseTo(0.3 * h / marginal, within(1e-15));
        assertThat(posterior.covariance().at(0, 1)).isCloseTo(0, within(1e-16));
        assertThat(posterior.logDensity())
                .isCloseTo(-1.25 / (2 * marginal) - Math.log(2 * Math.PI * marginal), within(1e-14));
    }

    /** Two points ±D at x = 0: λ_max((a/h)V) = (a/h)D², the Lipschitz constant, is attained. */
    @Test
    void theLipschitzConstantIsAttained() {
        NoiseLevel level = SCHEDULE.at(0.2);
        Posterior posterior = onLine(-0.8, 0.8).posterior(level, new double[] {0});
        assertThat(posterior.meanJacobian().at(0, 0)).isCloseTo(level.decay() / level.variance() * 0.64, within(1e-13));
    }

    /** E‖f*‖² + E tr V = E‖X_0‖², by the trapezium rule over the marginal density. */
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 1, 3})
    void varianceSplits(double t) {
        PointsTarget target =
                PointsTarget.of(Matrix.ofRows(3, 1, new double[] {-0.8, 0.1, 0.9}), new double[] {1, 2, 3});
        double sum = 0;
        double mass = 0;
        double step = 1e-3;
        for (double x = -9; x < 9; x += step) {
            Posterior posterior = target.posterior(SCHEDULE.at(t), new double[] {x});
            double weight = Math.exp(posterior.logDensity()) * step;
            sum += weight * (posterior.mean()[0] * posterior.mean()[0] + posterior.noiseTrace());
            mass += weight;
        }
        assertThat(mass).isCloseTo(1, within(1e-12));
        assertThat(sum).isCloseTo(target.meanSquare(), within(1e-12));
    }

    /** Where X_0 is all but known, an uncentred variance would be a rounding of either sign. */
    @Test
    void smallVariancesKeepTheirDigits() {
        NoiseLevel level = SCHEDULE.at(0.01);
        Posterior posterior = onLine(1000, 1000.7).posterior(level, new double[] {1000.1 * level.decay()});
        double odds = Math.exp(level.signalToNoise() * (0.6 * 0.6 - 0.1 * 0.1) / 2);
        double share = 1 / (1 + odds);
        assertThat(posterior.noiseTrace() / (share * (1 - share) * 0.49)).isCloseTo(1, within(1e-6));
    }

    @Test
    void fourthMomentsAreThoseOfAGaussian() {
        Matrix covariance = Matrix.of(new double[][] {{0.3, 0.1}, {0.1, 0.2}});
        GaussianMixture target = GaussianMixture.of(new double[] {1}, row(0.2, 0.1), List.of(covariance));
        Posterior posterior = target.posterior(SCHEDULE.at(1), new double[] {0.4, 0.2});
        Matrix form = Matrix.of(new double[][] {{1, 0.5}, {0.5, 2}});
        Matrix product = form.times(posterior.covariance());
        double expected =
                product.trace() * product.trace() + 2 * product.times(product).trace();
        assertThat(posterior.squareOfForm(form)).isCloseTo(expected, within(1e-15));
    }

    /** E ξ⁴ of two Gaussians on a line, summed over their own densities. */
    @Test
    void fourthMomentsOfAMixtureAreIntegrals() {
        GaussianMixture target = GaussianMixture.of(
                new double[] {1, 2}, Matrix.ofRows(2, 1, new double[] {-0.5, 0.7}), List.of(row(0.05), row(0.02)));
        NoiseLevel level = SCHEDULE.at(0.8);
        double x = 0.2;
        Posterior posterior = target.posterior(level, new double[] {x});
        double sum = 0;
        double mass = 0;
        double mean = 0;
        for (double x0 = -4; x0 < 4; x0 += 1e-3) {
            double prior = Math.exp(-Math.pow(x0 + 0.5, 2) / 0.1) / Math.sqrt(0.05)
                    + 2 * Math.exp(-Math.pow(x0 - 0.7, 2) / 0.04) / Math.sqrt(0.02);
            double weight = prior * Math.exp(-Math.pow(x - level.decay() * x0, 2) / (2 * level.variance()));
            mass += weight;
            mean += weight * x0;
            sum += weight * Math.pow(x0 - posterior.mean()[0], 4);
        }
        assertThat(mean / mass).isCloseTo(posterior.mean()[0], within(1e-12));
        assertThat(posterior.squareOfForm(row(1))).isCloseTo(sum / mass, within(1e-12));
    }

    @Test
    void posteriorDrawsHaveItsMoments() {
        GaussianMixture target = GaussianMixture.of(
                new double[] {1, 1}, Matrix.ofRows(2, 1, new double[] {-0.5, 0.5}), List.of(row(0.1), row(0)));
        for (Target law : List.of(target, onLine(-0.5, 0.2, 0.9))) {
            Posterior posterior = law.posterior(SCHEDULE.at(1), new double[] {0.3});
            RandomStream stream = RandomStream.of(4);
            double sum = 0;
            double squares = 0;
            int draws = 40_000;
            for (int i = 0; i < draws; i++) {
                double x0 = posterior.draw(stream)[0];
                sum += x0;
                squares += Math.pow(x0 - posterior.mean()[0], 2);
            }
            double deviation = Math.sqrt(posterior.noiseTrace() / draws);
            assertThat(sum / draws).isCloseTo(posterior.mean()[0], within(5 * deviation));
            assertThat(squares / draws).isCloseTo(posterior.noiseTrace(), within(0.05 * posterior.noiseTrace()));
        }
    }
}
