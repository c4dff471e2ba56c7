package org.softmaxntk.theorems.certificate.time;

import org.softmaxntk.theorems.certificate.promise.Promise;

/**
 * What a kernel-time certificate promises after τ ≤ T steps.
 *
 * @param step τ
 * @param residual ‖v_lin(τ)‖ + θρ ≥ ‖F(τ) − Y‖_F
 * @param kernelPathDistance θρ ≥ ‖(F(τ) − Y) − v_lin(τ)‖
 * @param movement ≥ max_r ‖w_r(τ) − w_r(0)‖
 * @param smallestEigenvalue ≤ λ_min(H(τ)), or 0
 */
public record KernelTimePromise(
        int step, double residual, double kernelPathDistance, double movement, double smallestEigenvalue)
        implements Promise {}
