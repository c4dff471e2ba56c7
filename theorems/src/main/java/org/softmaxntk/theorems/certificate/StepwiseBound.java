package org.softmaxntk.theorems.certificate;

/**
 * What the stepwise certificate promises after τ steps.
 *
 * @param step τ
 * @param pathResidual ℓ, the residual of the kernel's own path as computed; a part of V
 * @param residual V ≥ ‖F(τ) − Y‖_F
 * @param kernelPathDistance D ≥ ‖(F(τ) − Y) − v_lin(τ)‖
 * @param oddRadius R ≥ max_r ‖o_r‖
 * @param evenRadius E ≥ max_r ‖ε_r‖
 * @param smallestEigenvalue λ − μ(R, E) ≤ λ_min(H(τ)), or 0
 */
public record StepwiseBound(
        int step,
        double pathResidual,
        double residual,
        double kernelPathDistance,
        double oddRadius,
        double evenRadius,
        double smallestEigenvalue)
        implements Promise {
    /** R + E ≥ max_r ‖w_r(τ) − w_r(0)‖. */
    @Override
    public double movement() {
        return Math.nextUp(oddRadius + evenRadius);
    }
}
