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
 * The tangent kernel of a random ReLU network is within √(v/(kδ)) of I ⊗ K∞ with probability at least 1 − δ.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ > 0, d_out, δ ∈ (0, 1), k independent draws (m/2 at a paired start, m with
 * independent neurons), K∞_ij = x_i·x_j·(π − θ_ij)/(2π), θ_ij the angle between x_i and x_j, row l·n + i:
 * P(‖H(W(0)) − I_{d_out} ⊗ K∞‖_F ≤ √(v/(kδ))) ≥ 1 − δ, v = Σ_ij d_out·K∞_ij·(d_out·x_i·x_j − K∞_ij).
 *
 * <p><b>Hypotheses.</b> (1) σ > 0: at 0 every neuron is off.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start.
 *
 * <p><b>Kind.</b> Upper bound, not attained: Chebyshev's, for the exact variance.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=256 sigma=0.5 start=paired move=random radius=0.0
 * step=0.01 delta=0.5 seed=0}: failures/δ = 0.1250.
 *
 * <p><b>Source.</b> [ours] the limit is that of arXiv 1810.02054.
 *
 * <p><b>Deviation.</b> The source scales outputs by 1/√m and has independent signs; the paired start is of arXiv 2206.12802.
 *
 * <p><b>Proof.</b> H_{(li)(l'j)} is the average over k independent draws of x_i·x_j·a_l a_l'·1{⟨w, x_i⟩ > 0, ⟨w, x_j⟩ > 0}
 * (the two of a pair contribute the same). Both are on with probability c = (π − θ)/(2π), so the mean is [l = l']·x_i·x_j·c
 * and the variance of one draw (x_i·x_j)²(c − [l = l']c²). Summed over all entries: Σ (x_i·x_j)²·d_out(d_out·c − c²) = v.
 * By Markov P(‖H − I ⊗ K∞‖²_F > v/(kδ)) ≤ δ. ∎
 *
 * <p><b>Numerics.</b> Left: {@link LimitDeviation}. Right: {@link ReluVariance}, {@link Chebyshev}. v is at least
 * ¼d_out²·max‖x_i‖⁴, all its terms being ≥ 0, so in digits its relative error is below 100·N²·10^(−digits/2).
 *
 * <p><b>Cost.</b> O(N²m) a draw.
 */
public final class LimitKernelRelu extends ParametricBound<DrawnStart, LimitForm> {
    public LimitKernelRelu() {
        super(DrawnStart.class, LimitForm.STATED);
        isFalseFor(new LimitForm(Blocks.BY_SAMPLE, 1), "kronecker-swapped");
        isFalseFor(new LimitForm(Blocks.BY_OUTPUT, 4), "a-quarter-of-the-radius");
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.positiveScale());
    }

    @Override
    protected Sides inDoubles(DrawnStart given, LimitForm form) {
        Enclosure radius = Chebyshev.radius(ReluVariance.inDoubles(given.law()), given.law());
        return Sides.inequality(
                new LimitDeviation(given, Activation.RELU, form.blocks()).inDoubles(), radius.times(1.0 / form.part()));
    }

    @Override
    protected Sides inDigits(DrawnStart given, LimitForm form, Digits digits) {
        LimitDeviation.Measured deviation = new LimitDeviation(given, Activation.RELU, form.blocks()).inDigits(digits);
        Dfp radius = Chebyshev.radius(ReluVariance.inDigits(given.law(), digits), given.law(), digits);
        return digits.inequality(
                deviation.value(),
                deviation.error(),
                radius.divide(form.part()),
                radius.multiply(error(given, digits)));
    }

    /** Relative, by the angles of parallel inputs. */
    private static Dfp error(DrawnStart given, Digits digits) {
        int size = given.data().samples() * given.data().outputDimension();
        return digits.precision().of("1e-" + digits.count() / 2).multiply(digits.number(100.0 * size * size));
    }
}
