package org.softmaxntk.theorems.certificate.time;

import org.softmaxntk.theorems.certificate.radius.FirstOrderBounds;

/**
 * Conditions of first order on the time alone keep descent near the kernel's path, whatever its smallest eigenvalue.
 *
 * <p><b>Statement.</b> For every X, Y, W(0) with F(0) = 0, A, η, T, θ > 0 and 0 < R ≤ ½, with ρ = ‖Y‖_F, t = ηmT, I = ηm
 * Σ_{τ<T}‖v_lin(τ)‖, M = I + tθρ, s = max s_ir, s_ir = m·S_ir, G = √d_out·max_r ‖diag(s_·r)X‖, μ(R) = (e^{4R} − 1)K,
 * K = d_out·λ_max(|x_i·x_j|(1/m)Σ_r s_ir s_jr), C = (1 + tanh R)√d_out·s·e^{2R}‖X‖²(Λ + μ(R)) and ν = ½ηC(1 + θ)ρ: if
 * (a) e^{2R}G·M ≤ mR and (b) (μ(R)/2 + ν)M ≤ θρ, then for τ ≤ T: ‖v(τ) − v_lin(τ)‖ ≤ θρ, v = F − Y, v_lin(τ) = (I −
 * ηmH(W(0)))^τ v(0), ‖v(τ)‖ ≤ ‖v_lin(τ)‖ + θρ, and ‖w_r(τ) − w_r(0)‖ ≤ R.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs (the theorem asks only that
 * F(0) = 0 by balance). (2) ‖x_i‖₂ ≤ 1. (3)
 * ηmΛ ≤ 1, Λ the largest eigenvalue of H(W(0)). (4) Some R and θ meet (a) and (b).
 *
 * <p><b>Guarantee.</b> Always, for every τ ≤ T.
 *
 * <p><b>Kind.</b> Upper bound.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0
 * step=0.001 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] theorem K1.
 *
 * <p><b>Proof.</b> {@link FirstOrderBounds} and {@link KernelTime}. ∎
 *
 * <p><b>Numerics.</b> {@link KernelTime} finds the least R and θ, with every rounding on the safe side; the promises are doubles
 * that both paths take as given. What is measured is the largest quotient over 1 ≤ τ ≤ T of distance, residual, and odd and even
 * parts over what is promised of them, by {@link KernelTimeClaim}.
 *
 * <p><b>Cost.</b> O(N³ + N²m + T·(N² + n·m·(d_in + d_out))).
 */
public final class KernelTimeCertificateAnyStart extends KernelTimeClaim {
    public KernelTimeCertificateAnyStart() {
        super(KernelTimeForm.ANY_START);
    }
}
