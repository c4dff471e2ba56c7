package org.softmaxntk.model.diffusion.denoising;

import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.target.Target;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.wide.WideNetwork;
import org.softmaxntk.model.wide.WidePass;

/** F(t, x), a prediction of X_0 from X_t = x. */
@FunctionalInterface
public interface Denoiser {
    /**
     * F for each row of x.
     *
     * @param x N×d, finite
     * @return N×d
     */
    Matrix at(NoiseLevel level, Matrix x);

    /** F = f*, the best there is. */
    static Denoiser exact(Target target) {
        return target::means;
    }

    /** F = 0: the score of N(0, hI). */
    static Denoiser zero() {
        return (level, x) -> Matrix.zeros(x.rows(), x.columns());
    }

    /**
     * F = av/(a²v + h)·x, f* of N(0, vI): what a law is taken for by whoever knows its size alone. For centred targets v =
     * E‖X_0‖²/d.
     */
    static Denoiser gaussian(double variance) {
        return (level, x) -> {
            double a = level.decay();
            return x.times(a * variance / (a * a * variance + level.variance()));
        };
    }

    /** A network at z(t, x), its weights as they are when it is asked. Cost: a pass over the neurons. */
    static Denoiser network(WideNetwork network, BallMap map) {
        return (level, x) -> WidePass.of(network, map.images(level.time(), x)).outputs();
    }

    /** ΠF, F projected onto the ball of radius D: nearer to f*, wherever ‖f*‖ ≤ D. */
    default Denoiser projected(double radius) {
        return (level, x) -> {
            Matrix f = at(level, x);
            return Matrix.generate(f.rows(), f.columns(), (i, k) -> f.at(i, k) * Math.min(1, radius / f.rowNorm(i)));
        };
    }

    /** s = −(x − aF)/h, N×d, in the original x. */
    default Matrix score(NoiseLevel level, Matrix x) {
        Matrix f = at(level, x);
        return Matrix.generate(
                x.rows(), x.columns(), (i, k) -> -(x.at(i, k) - level.decay() * f.at(i, k)) / level.variance());
    }
}
