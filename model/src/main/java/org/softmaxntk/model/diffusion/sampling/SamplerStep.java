package org.softmaxntk.model.diffusion.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.linear.Matrix;

/**
 * One step of a sampler, from t down to s &lt; t, Δ = t − s: with f = F(t, x) and ζ standard normal.
 *
 * <p>The first two follow the reversed diffusion, the last two its probability flow dx/dt = −½g(x + score).
 */
public enum SamplerStep {
    /** x + Δ(½gx + g·score) + √(gΔ)ζ, with g and score at t. Weak order 1. */
    EULER_MARUYAMA {
        @Override
        public Matrix step(
                Schedule schedule, Denoiser denoiser, NoiseLevel from, NoiseLevel to, Matrix x, Matrix zeta) {
            double length = from.time() - to.time();
            Matrix score = denoiser.score(from, x);
            double spread = Math.sqrt(from.rate() * length);
            return Matrix.generate(
                    x.rows(),
                    x.columns(),
                    (i, k) -> x.at(i, k)
                            + length * from.rate() * (0.5 * x.at(i, k) + score.at(i, k))
                            + spread * zeta.at(i, k));
        }
    },
    /**
     * Exact for f that does not change (the bridge, DDPM's posterior): mean (a_{t|s}h_sx + a_sh_{t|s}f)/h_t, variance
     * h_sh_{t|s}/h_t (not h_{t|s}).
     */
    EXPONENTIAL {
        @Override
        public Matrix step(
                Schedule schedule, Denoiser denoiser, NoiseLevel from, NoiseLevel to, Matrix x, Matrix zeta) {
            Matrix f = denoiser.at(from, x);
            double added = schedule.variance(to.time(), from.time());
            double kept = schedule.decay(to.time(), from.time()) * to.variance() / from.variance();
            double pulled = to.decay() * added / from.variance();
            double spread = Math.sqrt(to.variance() * added / from.variance());
            return Matrix.generate(
                    x.rows(), x.columns(), (i, k) -> kept * x.at(i, k) + pulled * f.at(i, k) + spread * zeta.at(i, k));
        }
    },
    /** Heun's method on the flow, of order 2. */
    HEUN_FLOW {
        @Override
        public Matrix step(
                Schedule schedule, Denoiser denoiser, NoiseLevel from, NoiseLevel to, Matrix x, Matrix zeta) {
            double length = from.time() - to.time();
            Matrix slope = velocity(denoiser, from, x);
            Matrix slopeThere = velocity(denoiser, to, x.minus(slope.times(length)));
            return x.minus(slope.plus(slopeThere).times(length / 2));
        }
    },
    /** The flow with f that does not change (DDIM): a_sf + √(h_s/h_t)(x − a_tf). */
    EXPONENTIAL_FLOW {
        @Override
        public Matrix step(
                Schedule schedule, Denoiser denoiser, NoiseLevel from, NoiseLevel to, Matrix x, Matrix zeta) {
            Matrix f = denoiser.at(from, x);
            double ratio = Math.sqrt(to.variance() / from.variance());
            return Matrix.generate(
                    x.rows(),
                    x.columns(),
                    (i, k) -> to.decay() * f.at(i, k) + ratio * (x.at(i, k) - from.decay() * f.at(i, k)));
        }
    };

    /** x at s, N×d. */
    public abstract Matrix step(
            Schedule schedule, Denoiser denoiser, NoiseLevel from, NoiseLevel to, Matrix x, Matrix zeta);

    /** −½g(x + score). */
    static Matrix velocity(Denoiser denoiser, NoiseLevel level, Matrix x) {
        return x.plus(denoiser.score(level, x)).times(-level.rate() / 2);
    }

    /** Whether it draws: the flows do not. */
    public boolean isRandom() {
        return this == EULER_MARUYAMA || this == EXPONENTIAL;
    }

    /** The name in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static SamplerStep byName(String name) {
        List<String> ids = Arrays.stream(values()).map(SamplerStep::id).toList();
        return Arrays.stream(values())
                .filter(step -> step.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("sampler", "one of " + String.join(", ", ids), '"' + name + '"'));
    }
}
