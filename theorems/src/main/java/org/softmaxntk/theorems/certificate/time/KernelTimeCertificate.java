package org.softmaxntk.theorems.certificate.time;

import org.softmaxntk.theorems.certificate.forever.ConvergenceCertificate;
import org.softmaxntk.theorems.certificate.radius.SecondOrderBounds;

/**
 * Conditions of second order on the time alone keep descent from a paired start near the kernel's path, whatever its
 * smallest eigenvalue.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A, η, T, θ > 0 and 0 < R ≤ ½, with ρ = ‖Y‖_F, t = ηmT, I = ηm
 * Σ_{τ<T}‖v_lin(τ)‖, M = I + tθρ, and ζ, k(R), G, μ(R) and C_e of {@link ConvergenceCertificate}, and ν = ½ηC_e(1 + θ)ρ: if
 * (a) k(R)·G·M ≤ mR and (b) (μ(R)/3 + ν)M ≤ θρ, then for τ ≤ T: ‖v(τ) − v_lin(τ)‖ ≤ θρ, v = F − Y, v_lin(τ) = (I −
 * ηmH(W(0)))^τ v(0), ‖v(τ)‖ ≤ ‖v_lin(τ)‖ + θρ, and with neurons of pair r at w_r ± o_r + ε_r, ‖o_r(τ)‖ ≤ R and ‖ε_r(τ)‖ ≤ ζR².
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3)
 * ηmΛ ≤ 1, Λ the largest eigenvalue of H(W(0)). (4) Some R and θ meet (a) and (b).
 *
 * <p><b>Guarantee.</b> Always, for every τ ≤ T.
 *
 * <p><b>Kind.</b> Upper bound; the odd radius is approached by one step on one sample.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0
 * step=0.001 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] theorem K2.
 *
 * <p><b>Proof.</b> {@link SecondOrderBounds} and {@link KernelTime}. ∎
 *
 * <p><b>Numerics.</b> {@link KernelTime} finds the least R and θ, with every rounding on the safe side; the promises are doubles
 * that both paths take as given. What is measured is the largest quotient over 1 ≤ τ ≤ T of distance, residual, and odd and even
 * parts over what is promised of them, by {@link KernelTimeClaim}.
 *
 * <p><b>Cost.</b> O(N³ + N²m + T·(N² + n·m·(d_in + d_out))).
 */
public final class KernelTimeCertificate extends KernelTimeClaim {
    public KernelTimeCertificate() {
        super(KernelTimeForm.PAIRED);
    }
}
