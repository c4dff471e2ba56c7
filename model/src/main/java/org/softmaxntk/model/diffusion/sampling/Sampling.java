package org.softmaxntk.model.diffusion.sampling;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * Samples by a denoiser: N(0, I) at T, taken down a grid of times to its last.
 *
 * @param denoiser F
 */
public record Sampling(Schedule schedule, Denoiser denoiser) {
    /** N(0, I), count×d, from the stream's child {@code start}. */
    public static Matrix start(int count, int dimension, RandomStream stream) {
        RandomStream own = stream.named("start");
        return Matrix.generate(count, dimension, (i, k) -> own.nextGaussian());
    }

    /**
     * The particles at each time of the grid, from {@code start} on. Cost: K predictions, twice as many by Heun.
     *
     * @param start N×d, finite
     * @param normals not asked by the flows
     */
    public List<Matrix> trajectory(SamplerStep sampler, TimeGrid grid, Matrix start, Normals normals) {
        grid.requireWithin(schedule);
        List<Matrix> states = new ArrayList<>();
        Matrix x = start.requireFinite("start");
        states.add(x);
        for (int k = 0; k < grid.steps(); k++) {
            NoiseLevel from = schedule.at(grid.times().get(k));
            NoiseLevel to = schedule.at(grid.times().get(k + 1));
            Matrix zeta = sampler.isRandom() ? normals.forStep(k, from.time(), to.time()) : x;
            x = sampler.step(schedule, denoiser, from, to, x, zeta).requireFinite("x at step " + (k + 1));
            states.add(x);
        }
        return List.copyOf(states);
    }

    /** The particles at the grid's last time alone. */
    public Matrix end(SamplerStep sampler, TimeGrid grid, Matrix start, Normals normals) {
        List<Matrix> states = trajectory(sampler, grid, start, normals);
        return states.get(states.size() - 1);
    }

    /** One last prediction: x ↦ F(t, x). */
    public Matrix denoised(double t, Matrix x) {
        return denoiser.at(schedule.at(t), x);
    }
}
