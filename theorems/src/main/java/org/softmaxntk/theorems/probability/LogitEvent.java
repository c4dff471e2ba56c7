package org.softmaxntk.theorems.probability;

import java.util.List;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * With B = max{10σ√ln(N/δ), 1} every logit of a random start stays within B with probability at least 1 − δ.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ ≥ 0, m, N = n·d_out and δ ∈ (0, 1), over w_r ~ N(0, σ²I), paired or
 * independent: P(|⟨w_r, x_i⟩| ≤ B for all i, r) ≥ 1 − δ. One draw measures max |⟨w_r, x_i⟩| against B. <em>False as it
 * stands</em>: B does not grow with m, though the union runs over m neurons too. With n = d = 1 and σ = 1 it fails from
 * m = 26 on at δ = 0.99 and from m = 3,932 on at δ = 0.9; {@link LogitEventAudit} says where in general.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start, as stated; refuted by draws.
 *
 * <p><b>Kind.</b> Upper bound on the logits.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=64 sigma=1.0 start=paired move=random radius=0.0
 * step=0.01 delta=0.99 seed=0}: failures/δ = 1.010.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, with C > 10 there.
 *
 * <p><b>Deviation.</b> C = 10, the limit of the range that is recalled, and N for nd. A larger C moves the width from
 * which on the statement fails, and no C removes it. {@link LogitEventRepaired} is the repair.
 *
 * <p><b>Numerics.</b> {@link DrawnLogits}; B has relative error below 20u: the three logarithms are ≥ 0 with their signs,
 * so nothing cancels.
 *
 * <p><b>Cost.</b> O(n·m·d_in) a draw.
 */
public final class LogitEvent extends ParametricBound<DrawnStart, Double> {
    public LogitEvent() {
        super(DrawnStart.class, LogitBounds.LITERAL_CONSTANT);
        isFalseFor(2.0, "constant-two");
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.named("C", LogitBounds.LITERAL_CONSTANT, "the hidden constant of B; above 10 in the source"));
    }

    @Override
    protected Sides inDoubles(DrawnStart given, Double constant) {
        return DrawnLogits.within(LogitBounds.literal(constant, given.law()), given);
    }

    @Override
    protected Sides inDigits(DrawnStart given, Double constant, Digits digits) {
        return DrawnLogits.within(LogitBounds.literal(constant, given.law()), given, digits);
    }
}
