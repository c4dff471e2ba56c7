package org.softmaxntk.model.diffusion.target;

import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/** A law of X_0 on ℝᵈ. */
public interface Target {
    /** d ≥ 1. */
    int dimension();

    /** D = sup‖X_0‖; ∞ where the support is unbounded, and with it every claim that asks for bounded support. */
    double supportRadius();

    /** E‖X_0‖². */
    double meanSquare();

    /**
     * X_0 given X_t = x.
     *
     * @param x d finite numbers
     */
    Posterior posterior(NoiseLevel level, double[] x);

    /** {@code count} independent draws of X_0, count×d. */
    Matrix draw(int count, RandomStream stream);

    /** f*(t, x) for each row of x. */
    default Matrix means(NoiseLevel level, Matrix x) {
        double[][] means = new double[x.rows()][];
        for (int i = 0; i < means.length; i++) {
            means[i] = posterior(level, x.row(i)).mean();
        }
        return means.length == 0 ? x : Matrix.of(means);
    }
}
