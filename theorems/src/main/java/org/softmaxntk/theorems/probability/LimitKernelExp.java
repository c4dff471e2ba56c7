package org.softmaxntk.theorems.probability;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.probability.LimitDeviation.Blocks;

/**
 * The tangent kernel of a random exp network is within √(v/(kδ)) of I ⊗ K∞ with probability at least 1 − δ.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ > 0, d_out, δ ∈ (0, 1), k independent draws (m/2 at a paired start, m with
 * independent neurons), K∞_ij = x_i·x_j·e^{σ²‖x_i + x_j‖²/2}, row l·n + i: P(‖H(W(0)) − I_{d_out} ⊗ K∞‖_F ≤ √(v/(kδ))) ≥
 * 1 − δ, v = Σ_ij (x_i·x_j)²·d_out·(d_out·e^{2q} − e^{q}), q = σ²‖x_i + x_j‖².
 *
 * <p><b>Hypotheses.</b> (1) σ > 0. (2) σ·max‖x_i‖ ≤ 10, so that no logit leaves the range of the exp network.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start.
 *
 * <p><b>Kind.</b> Upper bound, not attained: Chebyshev's, for the exact variance.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=256 sigma=0.5 start=paired move=random radius=0.0
 * step=0.01 delta=0.5 seed=0}: failures/δ = 0.2800.
 *
 * <p><b>Source.</b> [ours] the limit is that of arXiv 2303.16504.
 *
 * <p><b>Deviation.</b> The source has independent signs, one output and σ = 1.
 *
 * <p><b>Proof.</b> H_{(li)(l'j)} is the average over k independent draws of x_i·x_j·a_l a_l' e^{⟨w, x_i+x_j⟩} (the two of a
 * pair contribute the same). ⟨w, x_i + x_j⟩ ~ N(0, q), so the mean is [l = l']·x_i·x_j·e^{q/2}, and the variance of one
 * draw (x_i·x_j)²(e^{2q} − [l = l']e^{q}), as a_l² = 1 and E a_l a_l' = 0. Summed over all entries: v. By Markov
 * P(‖H − I ⊗ K∞‖²_F > v/(kδ)) ≤ δ. ∎
 *
 * <p><b>Numerics.</b> Left: {@link LimitDeviation}. Right: {@link ExponentialVariance}, {@link Chebyshev}; in digits d_out −
 * e^{−q} loses what 1 − e^{−q} does, 10^−digits/q of it, and √ half of that.
 *
 * <p><b>Cost.</b> O(N²m) a draw.
 */
public final class LimitKernelExp extends ParametricBound<DrawnStart, LimitForm> {
    public LimitKernelExp() {
        super(DrawnStart.class, LimitForm.STATED);
        isFalseFor(new LimitForm(Blocks.BY_SAMPLE, 1), "kronecker-swapped");
        isFalseFor(new LimitForm(Blocks.BY_OUTPUT, 4), "a-quarter-of-the-radius");
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.positiveScale(), LimitDeviation.moderateLogits());
    }

    @Override
    protected Sides inDoubles(DrawnStart given, LimitForm form) {
        Enclosure radius = Chebyshev.radius(ExponentialVariance.inDoubles(given.law()), given.law());
        return Sides.inequality(
                new LimitDeviation(given, Activation.EXP, form.blocks()).inDoubles(), radius.times(1.0 / form.part()));
    }

    @Override
    protected Sides inDigits(DrawnStart given, LimitForm form, Digits digits) {
        LimitDeviation.Measured deviation = new LimitDeviation(given, Activation.EXP, form.blocks()).inDigits(digits);
        Dfp radius = Chebyshev.radius(ExponentialVariance.inDigits(given.law(), digits), given.law(), digits);
        return digits.inequality(
                deviation.value(),
                deviation.error(),
                radius.divide(form.part()),
                radius.multiply(error(given, digits)));
    }

    /**
     * Relative error of v by 1 − e^{−q}, against 2·max‖x‖⁴·q of the longest input alone; the root halves it and small q make
     * it large.
     */
    private static Dfp error(DrawnStart given, Digits digits) {
        double spread = given.law().sigma() * given.data().inputs().maxRowNorm();
        int n = given.data().samples();
        return digits.roundings(1000.0 * n * n * given.data().outputDimension() * (1 + 1 / (spread * spread)));
    }
}
