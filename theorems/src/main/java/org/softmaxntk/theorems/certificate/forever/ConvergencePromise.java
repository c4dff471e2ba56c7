package org.softmaxntk.theorems.certificate.forever;

import org.softmaxntk.theorems.certificate.promise.Promise;

/**
 * What a convergence certificate promises after τ steps.
 *
 * @param step τ
 * @param residual ≥ ‖F(τ) − Y‖_F
 * @param movement ≥ max_r ‖w_r(τ) − w_r(0)‖, at every τ
 * @param smallestEigenvalue ≤ λ_min(H(τ)), at every τ
 */
public record ConvergencePromise(int step, double residual, double movement, double smallestEigenvalue)
        implements Promise {}
