package org.softmaxntk.theorems.probability;

import java.util.List;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.probability.LimitDeviation.Blocks;

/**
 * The tangent kernel of a paired softmax start is within an explicit O(m^{−1/2}) of I ⊗ K∞ with probability at least 1 − δ.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ > 0, d_out, δ ∈ (0, 1) and P = m/2 independent pairs, K∞_ij =
 * x_i·x_j·e^{σ²x_i·x_j}, row l·n + i:
 *
 * <pre>  P(‖H(W(0)) − I_{d_out} ⊗ K∞‖_F ≤ (1−t)^{−2}·√(V/(0.9δ))) ≥ 1 − δ,
 *
 *   t² = 2e^{max a}·ln(10n/δ)/P,    V = Σ_ij (x_i·x_j)²·[d_out r_ij² + d_out(d_out−1) e^{a_i+a_j+4c_ij}/P],
 *   r_ij = √(g_ij/P) + k_ij·√((α_iα_j + 2γ_ij²)/P² + √(M_iM_j)/P³),
 *   g_ij = k_ij²·[α_iα_j k_ij² + γ_ij²(1 + α_i + α_j)],    M_i = α_i²(3 + 16α_i + 15α_i² + 6α_i³ + α_i⁴),</pre>
 *
 * with a_i = σ²‖x_i‖², c_ij = σ²x_i·x_j, k_ij = e^{c_ij}, α_i = e^{a_i} − 1, γ_ij = k_ij − 1. For t ≥ 1 the bound is ∞: the
 * width that is asked for is m > 4e^{max a}·ln(10n/δ), and a smaller one is a gap.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) σ > 0. (3) σ·max‖x_i‖
 * ≤ 10, so that K∞ is a double.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start.
 *
 * <p><b>Kind.</b> Upper bound, not attained. As P → ∞ it is Chebyshev's for the exact variance of H's limit law, over 0.9.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=2000 sigma=0.5 start=paired move=random radius=0.0
 * step=0.01 delta=0.7 seed=0}: failures/δ = 0.1504.
 *
 * <p><b>Source.</b> [ours] every constant explicit.
 *
 * <p><b>Proof.</b> Divide e^{⟨w,x_i⟩} by its mean e^{a_i/2}: y_i > 0 with E y_i = 1, E y_i^p y_j^q = e^{p(p−1)a_i/2 +
 * q(q−1)a_j/2 + pq·c_ij}. At a paired start p = 0, and with averages over the P pairs written as bars,
 * H_{(li)(l'j)} = x_i·x_j·N/(ȳ_iȳ_j), N the average of a_l a_l' y_i y_j. Let M = N − [l = l']k_ij ȳ_iȳ_j; then
 * H − I ⊗ K∞ has the entries x_i·x_j·M/(ȳ_iȳ_j).
 *
 * <p><i>Denominators.</i> For y ≥ 0 with E y = 1: E e^{−sy} ≤ 1 − s + s²E y²/2 ≤ e^{−s+s²E y²/2}, so P(ȳ ≤ 1 − t) ≤
 * e^{−Pt²/(2E y²)} (at s = t/E y²). E y_i² = e^{a_i}, hence with the stated t every ȳ_i > 1 − t but for probability
 * n·δ/(10n) = δ/10.
 *
 * <p><i>Numerators, l ≠ l'.</i> E a_l a_l' = 0 and signs are independent of weights: E M² = E y_i²y_j²/P =
 * e^{a_i+a_j+4c_ij}/P.
 *
 * <p><i>Numerators, l = l'.</i> With u = y_i − 1, v = y_j − 1 and w = y_iy_j − k − ku − kv (mean 0): M = w̄ − k·ū·v̄, and by
 * Minkowski √(E M²) ≤ √(E w²/P) + k√(E ū²v̄²). E w² = k²[(e^{a_i+c} − 1)(e^{a_j+c} − 1) − γ(α_i + α_j)] = g_ij, the same
 * with positive terms only. E ū²v̄² = [P·E u²v² + P(P−1)(E u²·E v² + 2(E uv)²)]/P⁴ ≤ E u²v²/P³ + (α_iα_j + 2γ²)/P², and
 * E u²v² ≤ √(E u⁴·E v⁴), E u⁴ = e^{6a} − 4e^{3a} + 6e^a − 3 = M_i.
 *
 * <p><i>Together.</i> E Σ (x_i·x_j)²M² ≤ V, so by Markov the sum is at most V/(0.9δ) but for probability 0.9δ. ∎
 *
 * <p><b>Numerics.</b> Left: {@link LimitDeviation}. Right: {@link SoftmaxSpread}, positive terms throughout.
 *
 * <p><b>Cost.</b> O(N²m) a draw.
 */
public final class LimitKernel extends ParametricBound<DrawnStart, LimitForm> {
    public LimitKernel() {
        super(DrawnStart.class, LimitForm.STATED);
        isFalseFor(new LimitForm(Blocks.BY_SAMPLE, 1), "kronecker-swapped");
        isFalseFor(new LimitForm(Blocks.BY_OUTPUT, 3), "a-third-of-the-radius");
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.positiveScale(), LimitDeviation.moderateLogits());
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.number(
                SoftmaxSpread.SHARE_OF_NUMERATORS, "share of δ for the numerators; the rest is for the normalisers"));
    }

    @Override
    public PremiseGap gap(DrawnStart given) {
        return PremiseGap.NONE.and("width", SoftmaxSpread.of(given.law()).missingDecades());
    }

    @Override
    protected Sides inDoubles(DrawnStart given, LimitForm form) {
        return Sides.inequality(
                new LimitDeviation(given, Activation.SOFTMAX, form.blocks()).inDoubles(),
                SoftmaxSpread.of(given.law()).bound().times(1.0 / form.part()));
    }

    @Override
    protected Sides inDigits(DrawnStart given, LimitForm form, Digits digits) {
        LimitDeviation.Measured deviation =
                new LimitDeviation(given, Activation.SOFTMAX, form.blocks()).inDigits(digits);
        LimitDeviation.Measured bound = SoftmaxSpread.of(given.law()).bound(digits);
        return digits.inequality(
                deviation.value(), deviation.error(), bound.value().divide(form.part()), bound.error());
    }
}
