package org.softmaxntk.model.diffusion.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/** Targets for which samplers are exact, or their error is known. */
class SamplersTest {
    private static final ConstantSchedule SCHEDULE = new ConstantSchedule(3, 1);
    private static final TimeWindow WINDOW = new TimeWindow(SCHEDULE, 0.25);
    private static final double POINT = 0.6;
    private static final Denoiser EXACT = Denoiser.exact(PointsTarget.uniform(Matrix.of(new double[][] {{POINT}})));

    /** Mean and variance at T₀ of an affine sampler that starts from p_T, by its response to each of its normal numbers. */
    private static double[] law(SamplerStep sampler, int steps) {
        NoiseLevel start = SCHEDULE.at(3);
        TimeGrid grid = TimeGrid.geometric(WINDOW, steps);
        double mean = end(sampler, grid, start.decay() * POINT, -1);
        double variance = start.variance() * Math.pow(end(sampler, grid, start.decay() * POINT + 1, -1) - mean, 2);
        for (int k = 0; k < steps; k++) {
            variance += Math.pow(end(sampler, grid, start.decay() * POINT, k) - mean, 2);
        }
        return new double[] {mean, variance};
    }

    private static double end(SamplerStep sampler, TimeGrid grid, double start, int impulse) {
        Normals normals = (k, from, to) -> Matrix.of(new double[][] {{k == impulse ? 1 : 0}});
        return new Sampling(SCHEDULE, EXACT)
                .end(sampler, grid, Matrix.of(new double[][] {{start}}), normals)
                .at(0, 0);
    }

    /** One point x₀: N(a_sx₀, h_s), whatever the number of steps. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50})
    void theExponentialStepIsExactForOnePoint(int steps) {
        double[] law = law(SamplerStep.EXPONENTIAL, steps);
        assertThat(law[0]).isCloseTo(0.6 * Math.exp(-0.125), within(1e-14));
        assertThat(law[1]).isCloseTo(-Math.expm1(-0.25), within(1e-14));
    }

    @Test
    void eulerMaruyamaIsNot() {
        double[] law = law(SamplerStep.EULER_MARUYAMA, 1);
        assertThat(law[0]).isCloseTo(0.318, within(1e-3));
        assertThat(law[1]).isCloseTo(3.006, within(1e-3));
    }

    /** At N(0, I) the flow stands still. */
    @Test
    void theFlowOfAStandardNormalIsTheIdentity() {
        Matrix start = Sampling.start(20, 3, RandomStream.of(1));
        Denoiser normal = Denoiser.gaussian(1);
        Matrix heun = new Sampling(SCHEDULE, normal)
                .end(SamplerStep.HEUN_FLOW, TimeGrid.geometric(WINDOW, 5), start, Normals.given(List.of()));
        assertThat(heun.minus(start).maxAbsolute()).isLessThan(1e-14);
        Matrix adaptive = new AdaptiveFlow(SCHEDULE, normal, 1e-10).move(start, 3, 0.25);
        assertThat(adaptive.minus(start).maxAbsolute()).isLessThan(1e-12);
    }

    /** N(0, v): the flow multiplies by √((a_s²v + h_s)/(a_t²v + h_t)); there, and back. */
    @Test
    void theAdaptiveFlowIsThatOfAGaussian() {
        Matrix start = Matrix.of(new double[][] {{1.3, -0.4}});
        AdaptiveFlow flow = new AdaptiveFlow(SCHEDULE, Denoiser.gaussian(0.2), 1e-12);
        double factor = Math.sqrt(marginal(0.25) / marginal(3));
        Matrix end = flow.move(start, 3, 0.25);
        assertThat(end.minus(start.times(factor)).maxAbsolute()).isLessThan(1e-10);
        assertThat(flow.move(end, 0.25, 3).minus(start).maxAbsolute()).isLessThan(1e-10);
    }

    private static double marginal(double t) {
        NoiseLevel level = SCHEDULE.at(t);
        return level.decay() * level.decay() * 0.2 + level.variance();
    }

    /** Heun's method has order 2 and the others of the flow 1, as steps are halved. */
    @Test
    void flowsConvergeWithTheirOrders() {
        Matrix start = Matrix.of(new double[][] {{1.3}});
        double exact = 1.3 * Math.sqrt(marginal(0.25) / marginal(3));
        Sampling sampling = new Sampling(SCHEDULE, Denoiser.gaussian(0.2));
        for (SamplerStep step : List.of(SamplerStep.HEUN_FLOW, SamplerStep.EXPONENTIAL_FLOW)) {
            double[] errors = new double[2];
            for (int k = 0; k < 2; k++) {
                TimeGrid grid = TimeGrid.geometric(WINDOW, 200 << k);
                errors[k] = sampling.end(step, grid, start, Normals.given(List.of()))
                                .at(0, 0)
                        - exact;
            }
            double order = step == SamplerStep.HEUN_FLOW ? 2 : 1;
            assertThat(Math.log(errors[0] / errors[1]) / Math.log(2))
                    .as("%s", step)
                    .isCloseTo(order, within(0.05));
        }
    }

    /** On the same Brownian paths K, 2K, 4K steps: differences of E‖x‖² halve. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void weakOrderIsOne(boolean isExponential) {
        int particles = 4000;
        SamplerStep step = isExponential ? SamplerStep.EXPONENTIAL : SamplerStep.EULER_MARUYAMA;
        BrownianPaths paths = new BrownianPaths(0.25, 3, particles, 1, RandomStream.of(6));
        Matrix start = Sampling.start(particles, 1, RandomStream.of(7));
        Sampling sampling = new Sampling(SCHEDULE, Denoiser.gaussian(0.2));
        double[] squares = new double[3];
        for (int k = 0; k < 3; k++) {
            Matrix end = sampling.end(step, TimeGrid.geometric(WINDOW, 20 << k), start, paths);
            squares[k] = end.inner(end) / particles;
        }
        assertThat((squares[0] - squares[1]) / (squares[1] - squares[2])).isBetween(1.5, 2.8);
    }

    @Test
    void gridsAreChecked() {
        assertThat(TimeGrid.geometric(WINDOW, 4).times())
                .hasSize(5)
                .startsWith(3.0)
                .endsWith(0.25);
        assertThatThrownBy(() -> new TimeGrid(List.of(1.0, 2.0)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("falling");
        assertThatThrownBy(() -> new TimeGrid(List.of(4.0, 1.0)).requireWithin(SCHEDULE))
                .hasMessageContaining("at most T = 3.0");
        assertThatThrownBy(() -> SamplerStep.byName("euler")).hasMessageContaining("euler-maruyama");
    }
}
