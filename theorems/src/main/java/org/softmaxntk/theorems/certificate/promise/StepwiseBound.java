package org.softmaxntk.theorems.certificate.promise;

import org.softmaxntk.theorems.descent.RunQuantity;

/**
 * What a certificate promises of a paired start after τ steps, neurons of pair r standing at w_r ± o_r + ε_r.
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

    /** What is promised of {@code quantity}. */
    public double of(RunQuantity quantity) {
        return switch (quantity) {
            case RESIDUAL -> residual;
            case KERNEL_PATH_DISTANCE -> kernelPathDistance;
            case ODD_RADIUS -> oddRadius;
            case EVEN_RADIUS -> evenRadius;
        };
    }

    /** With another promise of {@code quantity}: a false neighbour's. */
    StepwiseBound with(RunQuantity quantity, double other) {
        return new StepwiseBound(
                step,
                pathResidual,
                quantity == RunQuantity.RESIDUAL ? other : residual,
                quantity == RunQuantity.KERNEL_PATH_DISTANCE ? other : kernelPathDistance,
                quantity == RunQuantity.ODD_RADIUS ? other : oddRadius,
                quantity == RunQuantity.EVEN_RADIUS ? other : evenRadius,
                smallestEigenvalue);
    }
}
