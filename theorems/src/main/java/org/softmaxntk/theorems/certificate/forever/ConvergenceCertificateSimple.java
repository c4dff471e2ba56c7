package org.softmaxntk.theorems.certificate.forever;

import org.softmaxntk.theorems.certificate.radius.SecondOrderBounds;

/**
 * Conditions of second order certify that descent from a paired start contracts at every step.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A, η and 0 < R ≤ ½, with λ and Λ the extreme eigenvalues of
 * H(W(0)), ρ = ‖Y‖_F, s = max s_ir, G = √d_out·max_r ‖diag(s_·r)X‖, G_ε the same with s_ir‖x_i‖ for s_ir, ζ = G_ε/G,
 * K_p = d_out·λ_max(K̂_ij x_ij^p), x_ij = (‖x_i‖ + ‖x_j‖)/2, K̂_ij = |x_i·x_j|κ_ij, κ_ij = (1/m) Σ_r s_ir s_jr over
 * all neurons, s_ir = m·S_ir, k(R) = e^{2ζR²}cosh 2R/cosh R, μ(R) = 6e^{4ζR²}R²K₂ + (e^{4ζR²} − 1)K₁ and C_e = (1 +
 * tanh R)√d_out·s·e^{R+2ζR²}‖X‖²(Λ + μ(R)): if (a) μ(R) ≤ λ/2, (b) η ≤ 1/(m(Λ + λ/2)) and η ≤ λ/(4C_eρ), (c) 8k(R)Gρ ≤
 * 3mλR, then for all τ: ‖F(τ) − Y‖² ≤ (1 − ηmλ/2)^τρ², max_r ‖w_r(τ) − w_r(0)‖ ≤ R + ζR², λ_min(H(τ)) ≥ λ/2.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3) λ >
 * 0. (4) Some R meets (a) and (c). (5) η is small enough for some such R: (b).
 *
 * <p><b>Guarantee.</b> Always, for every τ, and with every R that meet the conditions.
 *
 * <p><b>Kind.</b> Upper bound; the residual is approached by small steps, the movement to ⅜.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=400 sigma=0.01 start=paired move=random radius=0.0
 * step=0.001 seed=0}: measured/stated = 0.9992.
 *
 * <p><b>Source.</b> [ours] theorem C2-simple.
 *
 * <p><b>Proof.</b> {@link SecondOrderBounds} and {@link HalvedEigenvalue}. ∎
 *
 * <p><b>Numerics.</b> {@link ConvergenceConditions} finds the R that promises most at the given η, with every rounding
 * of the conditions and of the promise on the safe side; the promise is a double that both paths take as given. What
 * is measured is the largest quotient over 1 ≤ τ ≤ T of residual, movement (over what is promised) and smallest
 * eigenvalue (under it), by {@link ConvergenceClaim}.
 *
 * <p><b>Cost.</b> O(T·(n·m·(d_in + d_out) + N²(m + N))).
 */
public final class ConvergenceCertificateSimple extends ConvergenceClaim {
    public ConvergenceCertificateSimple() {
        super(ConvergenceForm.PAIRED_SIMPLE);
        isFalseFor(contractingBy(1.005), "four-times-the-rate");
        isFalseFor(keepingTheEigenvalue(), "eigenvalue-not-halved");
        isFalseFor(movingLess(0.37), "movement-0.37");
    }
}
