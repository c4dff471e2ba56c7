package org.softmaxntk.theorems.probability;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * With B = max(1, σ√(2 ln(mn/δ))) every logit of a random start stays within B with probability at least 1 − δ.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ ≥ 0, m and δ ∈ (0, 1), over w_r ~ N(0, σ²I), paired or independent:
 * P(|⟨w_r, x_i⟩| ≤ B for all i, r) ≥ 1 − δ. One draw measures max |⟨w_r, x_i⟩| against B.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start; at a paired start even ≥ 1 − δ/2.
 *
 * <p><b>Kind.</b> Upper bound on the logits, not attained.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=64 sigma=2.0 start=paired move=random radius=0.0
 * step=0.01 delta=0.3 seed=0}: failures/δ = 0.06410.
 *
 * <p><b>Source.</b> [ours] the repair of logit-event, whose B does not grow with m.
 *
 * <p><b>Proof.</b> {@link LogitBounds#repaired}: a Gaussian tail for each of the mn logits, and their union. ∎
 *
 * <p><b>Numerics.</b> {@link DrawnLogits}; B has relative error below 20u, {@link LogitBounds} being four elementary
 * functions.
 *
 * <p><b>Cost.</b> O(n·m·d_in) a draw.
 */
public final class LogitEventRepaired implements Claim<DrawnStart> {
    @Override
    public Class<DrawnStart> given() {
        return DrawnStart.class;
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.number(LogitBounds.GAUSSIAN_TAIL, "of the Gaussian tail"));
    }

    @Override
    public Sides inDoubles(DrawnStart given) {
        return DrawnLogits.within(bound(given), given);
    }

    @Override
    public Sides inDigits(DrawnStart given, Digits digits) {
        return DrawnLogits.within(bound(given), given, digits);
    }

    private static double bound(DrawnStart given) {
        return LogitBounds.repaired(
                given.law().sigma(),
                given.law().width(),
                given.data().samples(),
                given.law().failureProbability());
    }

    @Override
    public List<FalseVariant<DrawnStart>> falseVariants() {
        return List.of(new FalseVariant<>(
                "without-width",
                this,
                given -> DrawnLogits.within(boundWithoutWidth(given), given),
                (given, digits) -> DrawnLogits.within(boundWithoutWidth(given), given, digits)));
    }

    /** The same B for a single neuron. */
    private static double boundWithoutWidth(DrawnStart given) {
        return LogitBounds.repaired(
                given.law().sigma(), 1, given.data().samples(), given.law().failureProbability());
    }
}
