package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.Matrix;

/** Regression with the limit kernel K(z, z') = z·z' e^{σ²z·z'}, on inputs Z: one n×n decomposition for all outputs. */
public final class LimitRegression {
    private final Matrix inputs;
    private final double sigma;
    private final KernelPath path;

    private LimitRegression(Matrix inputs, double sigma, KernelPath path) {
        this.inputs = inputs;
        this.sigma = sigma;
        this.path = path;
    }

    /**
     * @param inputs Z, n×d_in
     * @param sigma σ ≥ 0
     * @param kernelStep η̂, below 2/Λ(K)
     */
    public static LimitRegression of(Matrix inputs, double sigma, double kernelStep) {
        KernelPath.requireRows(inputs.rows());
        return new LimitRegression(
                inputs, sigma, KernelPath.of(LimitTangentKernel.softmaxBetween(inputs, inputs, sigma), kernelStep));
    }

    public KernelPath path() {
        return path;
    }

    /** K(z, Z), M×n. */
    public Matrix cross(Matrix points) {
        return LimitTangentKernel.softmaxBetween(points, inputs, sigma);
    }

    /** B at other points, for {@link KernelPath#at}. */
    public Matrix basis(Matrix points) {
        return path.basis(cross(points));
    }

    /** f_K(τ) as a denoiser. Cost of a prediction O(n·d) a point. */
    public Denoiser denoiser(BallMap map, Matrix labels, long steps) {
        Matrix coefficients = path.coefficients(path.project(labels), steps);
        return (level, x) -> cross(map.images(level.time(), x)).times(coefficients);
    }
}
