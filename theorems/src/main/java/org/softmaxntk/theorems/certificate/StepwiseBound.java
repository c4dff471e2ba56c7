package org.softmaxntk.theorems.certificate;

/**
 * What the stepwise certificate promises after τ steps: upper bounds, all of them.
 *
 * @param step τ
 * @param residual V ≥ ‖F(τ) − Y‖_F
 * @param kernelPathDistance D ≥ ‖(F(τ) − Y) − v_lin(τ)‖
 * @param oddRadius R ≥ max_r ‖o_r‖
 * @param evenRadius E ≥ max_r ‖ε_r‖
 */
public record StepwiseBound(int step, double residual, double kernelPathDistance, double oddRadius, double evenRadius) {
    /** R + E ≥ max_r ‖w_r(τ) − w_r(0)‖. */
    public double movement() {
        return oddRadius + evenRadius;
    }
}
