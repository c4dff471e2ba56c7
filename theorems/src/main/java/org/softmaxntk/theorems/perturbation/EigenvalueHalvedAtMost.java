package org.softmaxntk.theorems.perturbation;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.SmallestEigenvalue;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Space;

/**
 * Within radius λ/(2N·e^{10B}) the kernel's smallest eigenvalue is at most halved.
 *
 * <p><b>Statement.</b> For every X, W̃, W, A with |⟨w̃_r, x_i⟩| ≤ B, B ≥ 1, λ = λ_min(H(W̃)) > 0, N = n·d_out and
 * max_r ‖w_r − w̃_r‖₂ ≤ R ≤ λ/(2N·e^{10B}): λ_min(H(W)) ≥ λ/2.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. (2) λ > 0, for certain. (3) R ≤ λ/(2N·e^{10B}), with a λ that is too small rather
 * than too large. E_B at W̃ holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Lower bound on λ_min(H(W)), checked as max(0, λ − λ_min(H(W))) ≤ λ/2. Not attained: by the sharp bound on
 * the drift so small a radius costs at most 8λ·K_F/(N·e^{10B}) and higher orders.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=20 sigma=1.0 start=one-high move=along-input
 * radius=7.7E-5 step=0.01 seed=97185}: measured/stated = 0.0002568.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, after Lemma 5.1.
 *
 * <p><b>Proof.</b> λ ≤ H_aa ≤ (1/m)Σ_r 4s_ir² ≤ 4e^{2B}, as Σ_r s_ir = m and s_ir ≤ e^{2B}; so R ≤ 2e^{−8B}/N < 0.01 and
 * Lemma 5.1 applies (for R = 0 nothing moves): ‖H(W) − H(W̃)‖₂ ≤ ‖H(W) − H(W̃)‖_F ≤ R·N·e^{10B} ≤ λ/2; then Weyl. ∎
 *
 * <p><b>Numerics.</b> {@link SmallestEigenvalue} on both sides.
 *
 * <p><b>Cost.</b> O(N²m + N³).
 */
public final class EigenvalueHalvedAtMost extends ParametricBound<MovedWeights, Double> {
    private static final int EXPONENT = 10;

    /** Below λ/(2N·e^{10B}) for λ ≥ 1, B = 1, N ≤ 4. */
    private static final double RADIUS_AT_ONE = 5e-6;

    public EigenvalueHalvedAtMost() {
        super(MovedWeights.class, 0.5);
        isFalseFor(1e-4, "a-tenth-of-a-thousandth");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.unitInputs(), Hypotheses.positiveEigenvalue(), radiusBelowEigenvalue());
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.number(EXPONENT, "exponent of B in the radius"));
    }

    private static Hypothesis<MovedWeights> radiusBelowEigenvalue() {
        return new Hypothesis<>(
                Hypotheses.RADIUS_BELOW_EIGENVALUE,
                "max_r ‖w_r − w̃_r‖₂ ≤ R ≤ λ/(2N·e^{" + EXPONENT + "B})",
                given -> given.radius() <= largestRadius(given),
                given -> "R = " + given.radius() + ", λ/(2N·e^{" + EXPONENT + "B}) = " + largestRadius(given),
                EigenvalueHalvedAtMost::narrowed);
    }

    /** λ/(2N·e^{10B}), rounded down: Math.exp and the products are off by less than 8 ulps, 10B by one of its own. */
    private static double largestRadius(MovedWeights given) {
        double B = LogitBound.of(given.network(), given.data());
        double size = (double) given.data().samples() * given.data().outputDimension();
        double shrink = 1 - (8 + 20 * B) * 0x1p-52;
        return eigenvalue(given).lower() / (2 * size) * Math.exp(-EXPONENT * B) * shrink;
    }

    private static EigenvalueBounds eigenvalue(MovedWeights given) {
        return SmallestEigenvalue.inDoubles(given.network(), given.data());
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Double share) {
        EigenvalueBounds eigenvalue = eigenvalue(given);
        EigenvalueBounds after = SmallestEigenvalue.inDoubles(given.moved(), given.data());
        return Sides.inequality(
                EigenvalueFall.inDoubles(eigenvalue, after),
                eigenvalue.enclosure().times(share));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Double share, Digits digits) {
        DecimalEigenvalueBounds eigenvalue = SmallestEigenvalue.inDigits(given.network(), given.data(), digits);
        DecimalEigenvalueBounds after = SmallestEigenvalue.inDigits(given.moved(), given.data(), digits);
        DecimalEigenvalueBounds fall = EigenvalueFall.inDigits(eigenvalue, after);
        Dfp factor = digits.number(share);
        return digits.inequality(
                fall.middle(),
                fall.radius(),
                eigenvalue.middle().multiply(factor),
                eigenvalue.radius().multiply(factor));
    }

    /** A kernel is positive semidefinite, so its smallest eigenvalue cannot fall below 0. */
    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(eigenvalue(given).enclosure());
    }

    /** Paired starts with λ ≥ 1 and B = 1, and radii below λ/(2N·e^{10B}) for the sizes that are drawn. */
    private static Space narrowed(Space space) {
        return space.with(START, Domain.of(Start.PAIRED))
                .with(RADIUS, NetworkRecipes.radii(RADIUS_AT_ONE))
                .with(NetworkFit.WELL_CONDITIONED);
    }
}
