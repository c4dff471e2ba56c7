package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.linear.Matrix;

/**
 * F_W − f* = (F_W − f_K⁰) + (f_K⁰ − f_K) + (f_K − f̃_K) + (f̃_K − f_H) + (f_H − f*), each term's empirical L² norm on the
 * same points.
 *
 * @param total ‖F_W − f*‖, at most the sum of the others
 * @param coupling network against its own kernel H(0)
 * @param kernelDraw H(0) against the limit kernel
 * @param labelMismatch noisy against clean labels
 * @param earlyStopping the clean path against the best of an RKHS ball
 * @param approximation that best against f*
 */
public record ErrorBudget(
        double total,
        double coupling,
        double kernelDraw,
        double labelMismatch,
        double earlyStopping,
        double approximation) {
    /**
     * @param network F_W, M×d as all of them
     * @param drawn f_K⁰
     * @param noisy f_K
     * @param clean f̃_K
     * @param best f_H
     * @param means f*
     */
    public static ErrorBudget of(Matrix network, Matrix drawn, Matrix noisy, Matrix clean, Matrix best, Matrix means) {
        return new ErrorBudget(
                PointNorm.of(network, means),
                PointNorm.of(network, drawn),
                PointNorm.of(drawn, noisy),
                PointNorm.of(noisy, clean),
                PointNorm.of(clean, best),
                PointNorm.of(best, means));
    }

    /** The sum of the five terms. */
    public double sum() {
        return coupling + kernelDraw + labelMismatch + earlyStopping + approximation;
    }
}
