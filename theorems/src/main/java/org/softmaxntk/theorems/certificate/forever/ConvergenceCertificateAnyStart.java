package org.softmaxntk.theorems.certificate.forever;

import org.softmaxntk.theorems.certificate.radius.FirstOrderBounds;

/**
 * Conditions of first order on residual and path together certify that descent from a balanced start contracts at
 * every step.
 *
 * <p><b>Statement.</b> For every X, Y, balanced W(0), A, η, R > 0 and ν > 0, with λ and Λ the extreme eigenvalues of
 * H(W(0)), ρ = ‖Y‖_F, s = max s_ir, G = √d_out·max_r ‖diag(s_·r)X‖, K = d_out·λ_max(K̂), K̂_ij = |x_i·x_j|κ_ij, κ_ij =
 * (1/m) Σ_r s_ir s_jr over all neurons, s_ir = m·S_ir, μ(R) = (e^{4R} − 1)K and C_e = (1 + tanh
 * R)√d_out·s·e^{2R}‖X‖²(Λ + μ(R)): if (a) μ(R) < λ − ν, (b) η ≤ 1/(m(Λ + μ(R))) and η ≤ 2ν/(C_eρ), (c) e^{2R}Gρ ≤ mR(λ
 * − ν − μ(R)/2), then with ω = λ − ν − μ(R), for all τ: ‖F(τ) − Y‖ ≤ (1 − ηmω)^τρ, max_r ‖w_r(τ) − w_r(0)‖ ≤ R,
 * λ_min(H(τ)) ≥ λ − μ(R).
 *
 * <p><b>Hypotheses.</b> (1) For every output the neurons of sign +1 carry the same weights as those of sign −1. (2)
 * ‖x_i‖₂ ≤ 1. (3) λ > 0. (4) Some R meets (a) and (c) as ν → 0. (5) η is small enough for some such R: (b), and (a)
 * and (c) with ν = ½ηC_eρ.
 *
 * <p><b>Guarantee.</b> Always, for every τ, and with every R and ν that meet the conditions.
 *
 * <p><b>Kind.</b> Upper bound; residual and movement are approached by wide networks.
 *
 * <p><b>Example.</b> {@code data=orthonormal/one-hot:1x1x1 width=600 sigma=0.01 start=paired move=random radius=0.0
 * step=0.1 steps=3 seed=0}: measured/stated = 0.9992.
 *
 * <p><b>Source.</b> [ours] theorem C1.
 *
 * <p><b>Deviation.</b> F(0) = 0 cannot be decided on computed outputs; a balanced start has it exactly, and p(W(0)) =
 * 0 at every input.
 *
 * <p><b>Proof.</b> {@link FirstOrderBounds} and {@link PhasePlane}. ∎
 *
 * <p><b>Numerics.</b> {@link ConvergenceConditions} finds the R that promises most at the given η, with every rounding
 * of the conditions and of the promise on the safe side; the promise is a double that both paths take as given. What
 * is measured is the largest quotient over 1 ≤ τ ≤ T of residual, movement (over what is promised) and smallest
 * eigenvalue (under it), by {@link ConvergenceClaim}.
 *
 * <p><b>Cost.</b> O(T·(n·m·(d_in + d_out) + N²(m + N))).
 */
public final class ConvergenceCertificateAnyStart extends ConvergenceClaim {
    public ConvergenceCertificateAnyStart() {
        super(ConvergenceForm.ANY_START);
        isFalseFor(contractingBy(1), "without-remainder-and-drift");
        isFalseFor(keepingTheEigenvalue(), "eigenvalue-without-drift");
        isFalseFor(movingLess(0.9), "movement-0.9");
    }
}
