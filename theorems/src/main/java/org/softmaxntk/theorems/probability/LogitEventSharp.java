package org.softmaxntk.theorems.probability;

import java.util.List;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.StartLaw;

/**
 * With the B at which k draws of independent logits stay within B with probability 1 − δ, any inputs do with at least that.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ ≥ 0, m and δ ∈ (0, 1), over w_r ~ N(0, σ²I), k = m/2 independent draws at a
 * paired start, k = m with independent neurons: P(|⟨w_r, x_i⟩| ≤ B for all i, r) ≥ 1 − δ for the B that solves
 * ∏_i(1 − 2Q(B/(σ‖x_i‖)))^k = 1 − δ, Q(x) = P(N(0,1) > x). One draw measures max |⟨w_r, x_i⟩| against B.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start; with exactly 1 − δ for orthogonal inputs, where no number of
 * draws can support it, and none refute it.
 *
 * <p><b>Kind.</b> Upper bound on the logits, attained: no smaller B will do for orthogonal inputs.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=2.0 start=paired move=random radius=0.0
 * step=0.01 delta=0.9 seed=0}: failures/δ = 1.011.
 *
 * <p><b>Source.</b> [ours] from Šidák's inequality, JASA 62 (1967) 626–633.
 *
 * <p><b>Proof.</b> {@link LogitEventProbability}: the lower bound ∏_i(1 − 2Q(B/(σ‖x_i‖))) ≤ P₁ and P(E_B) = P₁^k. ∎
 *
 * <p><b>Numerics.</b> {@link LogitEventProbability#sufficientBound} rounds B up, by less than 10⁻¹² of it; that double
 * is the B of both arithmetics. {@link DrawnLogits}.
 *
 * <p><b>Cost.</b> O(n·m·d_in) a draw, and 40n normal tails.
 */
public final class LogitEventSharp extends ParametricBound<DrawnStart, Double> {
    public LogitEventSharp() {
        super(DrawnStart.class, 1.0);
        isFalseFor(0.25, "a-quarter-of-the-draws");
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of();
    }

    /** B for a part of the neurons. */
    private static double bound(StartLaw law, double part) {
        return LogitEventProbability.of(law.data().inputs(), law.sigma())
                .sufficientBound(law.failureProbability(), Math.max(1, part * law.width()), law.draws());
    }

    @Override
    protected Sides inDoubles(DrawnStart given, Double part) {
        return DrawnLogits.within(bound(given.law(), part), given);
    }

    @Override
    protected Sides inDigits(DrawnStart given, Double part, Digits digits) {
        return DrawnLogits.within(bound(given.law(), part), given, digits);
    }
}
