package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.SmallestEigenvalue;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The kernel's smallest eigenvalue falls by at most the operator norm of the kernel's drift.
 *
 * <p><b>Statement.</b> For every X, W̃, W, A, with λ = λ_min(H(W̃)): λ_min(H(W)) ≥ λ − ‖H(W) − H(W̃)‖₂.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Lower bound on λ_min(H(W)), checked as max(0, λ − λ_min(H(W))) ≤ ‖H(W) − H(W̃)‖₂. Attained: N = 1 and a
 * kernel that shrinks.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=1.0 start=one-high move=exchange
 * radius=0.01 step=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, after Lemma 5.1.
 *
 * <p><b>Deviation.</b> The recalled statement has the Frobenius norm, which is the larger one.
 *
 * <p><b>Proof.</b> Weyl: uᵀH(W)u = uᵀH(W̃)u + uᵀ(H(W) − H(W̃))u ≥ λ − ‖H(W) − H(W̃)‖₂ for every unit vector u. ∎
 *
 * <p>Scalar steps of the proof: {@link PerturbationSteps#HALF_EIGENVALUE_RADIUS},
 * {@link PerturbationSteps#EIGENVALUE_RADIUS_IS_SMALL}.
 *
 * <p><b>Numerics.</b> Left: {@link SmallestEigenvalue} of either kernel. Right: {@link EigenvalueBounds} of the
 * difference, widened by the errors of both kernels and one rounding of each entry.
 *
 * <p><b>Cost.</b> O(N²m + N³).
 */
public final class EigenvalueStability extends ParametricBound<MovedWeights, Double> {
    public EigenvalueStability() {
        super(MovedWeights.class, 1.0);
        isFalseFor(0.99, "ninety-nine-percent");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Double share) {
        Matrix before =
                TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
        Matrix after =
                TangentKernel.of(ForwardPass.of(given.moved(), given.data().inputs()));
        Matrix difference = after.minus(before);
        double error = KernelDrift.error(given, before, after) + FastBudget.U * difference.frobeniusNorm() * 1.01;
        EigenvalueBounds drift = EigenvalueBounds.operatorNorm(difference).widened(error);
        return Sides.inequality(
                EigenvalueFall.inDoubles(
                        SmallestEigenvalue.of(before, given.network(), given.data()),
                        SmallestEigenvalue.of(after, given.moved(), given.data())),
                drift.enclosure().times(share));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Double share, Digits digits) {
        FieldTable<Dfp> before =
                DigitsNetwork.of(digits, given.network(), given.data()).kernel();
        FieldTable<Dfp> after =
                DigitsNetwork.of(digits, given.moved(), given.data()).kernel();
        DecimalEigenvalueBounds fall = EigenvalueFall.inDigits(
                SmallestEigenvalue.of(before, given.network(), given.data(), digits),
                SmallestEigenvalue.of(after, given.moved(), given.data(), digits));
        DecimalEigenvalueBounds drift = DecimalEigenvalueBounds.operatorNorm(after.minus(before), digits)
                .widened(KernelDrift.error(given, digits));
        return digits.inequality(
                fall.middle(),
                fall.radius(),
                drift.middle().multiply(digits.number(share)),
                drift.radius().add(drift.middle().abs().multiply(digits.roundings(10))));
    }

    /** A kernel is positive semidefinite, so its smallest eigenvalue cannot fall below 0. */
    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(
                SmallestEigenvalue.inDoubles(given.network(), given.data()).enclosure());
    }
}
