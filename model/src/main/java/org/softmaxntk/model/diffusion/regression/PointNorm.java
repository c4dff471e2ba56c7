package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.linear.Matrix;

/** ‖u‖ = √((1/M)Σ‖u(z_i)‖²), the empirical L² norm on M points. */
public final class PointNorm {
    private PointNorm() {}

    /** Of values u, M×d. */
    public static double of(Matrix values) {
        return values.frobeniusNorm() / Math.sqrt(values.rows());
    }

    /** Of a difference. */
    public static double of(Matrix values, Matrix others) {
        return of(values.minus(others));
    }
}
