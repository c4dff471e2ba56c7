package org.softmaxntk.theorems.activations;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * With probability at least 1 − δ over a random start no move of length R changes the kernel of the ReLU network by more than
 * √(2/π)·(R/σ)·(d_out/δ)·Σ_i k_i.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ > 0, R ≥ 0, m and δ ∈ (0, 1), over w̃_r ~ N(0, σ²I), paired or independent, and
 * whatever the signs: with probability ≥ 1 − δ, ‖H(W) − H(W̃)‖_F ≤ (d_out/δ)·√(2/π)·(R/σ)·Σ_i k_i for all W with
 * max_r ‖w_r − w̃_r‖₂ ≤ R at once; k_i = √(‖x_i‖⁴ + 2Σ_{j≠i}(x_i·x_j)²). One draw measures d_out·‖G‖_F of
 * relu-kernel-perturbation, which no such W exceeds.
 *
 * <p><b>Hypotheses.</b> (1) σ > 0.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start.
 *
 * <p><b>Kind.</b> Upper bound. The step by Markov is attained for m = 2 paired neurons, n = 1, as R/σ → 0 and δ falls to the
 * probability of one flip.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=2 sigma=1.0 start=paired move=random
 * radius=0.6744897501960817 step=0.01 delta=0.6 seed=0}: failures/δ = 0.8288.
 *
 * <p><b>Source.</b> [ours] after arXiv 1810.02054, Lemma 3.2, there with σ = 1, d_out = 1, unit inputs, in expectation
 * and summed over the n² entries: 4n²R/(√(2π)δ).
 *
 * <p><b>Deviation.</b> Constants are explicit, σ and d_out free. k_i ≤ √(2n − 1) for inputs in the unit ball, so this is at
 * most √(2/π)·(R/σ)·(d_out/δ)·n√(2n − 1), and below the source's for every n.
 *
 * <p><b>Proof.</b> Let f_i be the share of neurons with |⟨w̃_r, x_i⟩| ≤ R‖x_i‖. For x_i ≠ 0, ⟨w̃_r, x_i⟩/‖x_i‖ ~ N(0, σ²), whose
 * density is at most 1/(σ√(2π)), so E f_i ≤ 2R/(σ√(2π)) = √(2/π)·R/σ, however the neurons depend on each other. The share of
 * neurons near either boundary is at most f_i + f_j, and f_i where i = j; so 0 ≤ G ≤ Σ_i f_i T_i entrywise, T_i having
 * ‖x_i‖² at (i, i), |x_i·x_j| at (i, j) and (j, i), and 0 elsewhere. ‖T_i‖_F = k_i, which is 0 for x_i = 0. Hence
 * E‖G‖_F ≤ √(2/π)·(R/σ)·Σ_i k_i, and Markov's inequality gives ‖G‖_F ≤ E‖G‖_F/δ with probability ≥ 1 − δ. ∎
 *
 * <p><b>Numerics.</b> {@link FlipMajorant} against {@link FlipProbability}.
 *
 * <p><b>Cost.</b> O(n·m·(n + d_in)) a draw.
 */
public final class ReluFlipProbability extends ParametricBound<DrawnStart, Double> {
    public ReluFlipProbability() {
        super(DrawnStart.class, 1.0);
        isFalseFor(0.75, "three-quarters");
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.positiveScale());
    }

    @Override
    public List<Constant> constants() {
        return List.of(FlipProbability.constant());
    }

    @Override
    protected Sides inDoubles(DrawnStart given, Double factor) {
        return Sides.inequality(majorant(given).inDoubles(), FlipProbability.bound(given.law(), factor));
    }

    private static FlipMajorant majorant(DrawnStart given) {
        return FlipMajorant.of(given.network(), given.data(), given.law().radius());
    }

    @Override
    protected Sides inDigits(DrawnStart given, Double factor, Digits digits) {
        Dfp stated = FlipProbability.bound(given.law(), factor, digits);
        FlipMajorant majorant = majorant(given);
        return digits.inequality(
                majorant.inDigits(digits),
                majorant.errorInDigits(digits),
                stated,
                stated.multiply(digits.roundings(100)));
    }

    /** Every neuron counted: d_out·‖(|x_i·x_j|)‖_F. */
    @Override
    public Optional<Enclosure> trivial(DrawnStart given) {
        Matrix inputs = given.data().inputs();
        double size = inputs.frobeniusNorm();
        double error = (inputs.rows() + inputs.columns() + 8) * FastBudget.U * size * size;
        return Optional.of(Enclosure.of(inputs.times(inputs.transpose()).frobeniusNorm(), error)
                .times(given.data().outputDimension()));
    }
}
