package org.softmaxntk.theorems.convergence;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.StatedRun;

/**
 * With every hidden constant 1, gradient descent reaches the loss ε after T̂ = λ⁻²N²e^{16B}·ln(N/ε) steps.
 *
 * <p><b>Statement.</b> For m ≥ λ⁻²N²e^{18B}·ln²(N/δ), η = 0.1λ/(m·N²·e^{16B}), T̂ = λ⁻²N²e^{16B}·ln(N/ε), a paired start with
 * scale σ, λ = λ_min(H(W(0))) > 0: ‖F(T̂) − Y‖²_F ≤ ε. Checked for N = 1 in the limit σ → 0, where B = 1 and λ = ‖x‖².
 *
 * <p><b>Hypotheses.</b> (1) n = d_out = 1 and |y| ≤ 1. (2) ‖x‖₂ ≤ 1. (3) x ≠ 0. The width is a size: a run that misses it is
 * measured all the same.
 *
 * <p><b>Guarantee.</b> The source: with probability at least 1 − δ over the start. From weights at 0 nothing is random.
 *
 * <p><b>Kind.</b> Upper bound, and a false one: the loss is about ‖Y‖²ε^{0.2}, above ε wherever ‖Y‖² > ε^{0.8}.
 *
 * <p><b>Example.</b> {@code data=orthonormal/one-hot:1x1x1 width=400000000 sigma=0.0 start=paired move=random
 * radius=0.0 step=0.01 seed=0}: measured/stated = 39.81.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, Theorem 4.2: m = Ω(λ⁻²n²d²e^{18B}log²(nd/δ)) and T̂ =
 * Ω(λ⁻²n²d²e^{16B}log(nd/ε)). The step size is recalled, and fits T̂ =
 * Ω(log(nd/ε)/(mηλ)).
 *
 * <p><b>Deviation.</b> Each Ω is read with constant 1; N stands where the paper writes nd. Only the case N = 1 is checked,
 * with any d_in: there the run is a scalar recursion, and the width that is asked for, 3.5·10⁸ at ‖x‖ = 1 and δ = 0.1, needs
 * no memory. The loss after finitely many steps is continuous in W(0), so what is violated at weights 0 is violated for every
 * small enough σ > 0, with probability as near to 1 as one likes.
 *
 * <p><b>Proof.</b> Of the refutation: a step contracts ‖v‖² by no more than (1 − k)², k = ηmλ = 0.1λ²e^{−16}, and T̂ steps
 * by no more than e^{−0.2·ln(1/ε)}, up to 10⁻⁷; see {@link StatedRunLoss}. The linear rate itself is too slow, so no width
 * mends it: T̂ needs a hidden constant of at least 5, or η one of 0.5. ∎
 *
 * <p><b>Numerics.</b> {@link StatedRunLoss} encloses the loss; nothing is iterated, so nothing accumulates.
 *
 * <p><b>Cost.</b> O(d_in).
 */
public final class Convergence extends ParametricBound<StatedRun, Double> {
    private static final double TIME_CONSTANT = 1;

    public Convergence() {
        super(StatedRun.class, TIME_CONSTANT);
        isFalseFor(0.5, "half-the-time");
    }

    @Override
    public List<Hypothesis<StatedRun>> hypotheses() {
        return List.of(RunHypotheses.singleSample(), Hypotheses.unitInputs(), RunHypotheses.nonzeroInput());
    }

    @Override
    public List<Constant> constants() {
        return StatedRunLoss.constants(TIME_CONSTANT);
    }

    @Override
    public PremiseGap gap(StatedRun given) {
        return new StatedRunLoss(given, TIME_CONSTANT).widthGap();
    }

    @Override
    public Optional<Enclosure> trivial(StatedRun given) {
        return Optional.of(new StatedRunLoss(given, TIME_CONSTANT).trivial());
    }

    @Override
    protected Sides inDoubles(StatedRun given, Double timeConstant) {
        return new StatedRunLoss(given, timeConstant).inDoubles();
    }

    @Override
    protected Sides inDigits(StatedRun given, Double timeConstant, Digits digits) {
        return new StatedRunLoss(given, timeConstant).inDigits(digits);
    }
}
