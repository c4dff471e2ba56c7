package org.softmaxntk.theorems.convergence;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.StatedRun;

/**
 * The loss at the end of Theorem 4.2's own run for one sample and one output, enclosed without running it.
 *
 * <p><b>The run is a scalar recursion.</b> n = d_out = 1, W(0) = 0, neurons in pairs a = ±1. Let the neurons with a = +1 stand
 * at u·x/‖x‖ and those with a = −1 at −u·x/‖x‖, as at the start with u = 0, and θ = u‖x‖. Then the normaliser is α = (m/2)(e^θ +
 * e^{−θ}) = m·cosh θ, S = e^{±θ}/(m cosh θ), p = tanh θ, F = m·tanh θ, and (1 − p)S₊ = e^{−θ}/cosh θ·e^{θ}/(m cosh θ) = 1/(m
 * cosh²θ) = (1 + p)S₋, so that Δw_r = m·v·(a_r − p)S_r·x = a_r·v·x/cosh²θ with v = F − y: the form is kept, and θ⁺ = θ −
 * η‖x‖²·v/cosh²θ. H(W(0)) = ‖x‖² = λ, so with η = 0.1λ/(m·e^{16}) (N = B = 1) and k = 0.1λ²e^{−16}, θ⁺ = θ − (k/m)·v/cosh²θ.
 *
 * <p><b>Each step contracts by a factor that is known.</b> By the mean value theorem v⁺ = v(1 − k/(cosh²θ·cosh²ξ)), ξ between
 * θ and θ⁺. As k < 1 the sign of v never changes, so F runs from 0 towards y and not beyond, |tanh| ≤ |y|/m at θ and ξ, and
 * 1/cosh² = 1 − tanh² there is between 1 − y²/m² and 1: v⁺/v ∈ [1 − k, 1 − ck], c = (1 − y²/m²)². After T steps
 * y²(1 − k)^{2T} ≤ ‖v(T)‖² ≤ y²(1 − ck)^{2T}, where T is the least whole number from T̂ = C·λ⁻²e^{16}·ln(1/ε) on, C being the
 * hidden constant. As q ≤ −ln(1 − q) ≤ q(1 + q) for 0 ≤ q ≤ ½, and kT̂ = U := 0.1C·ln(1/ε) exactly,
 *
 * <p>y²·e^{−2(U + k)(1 + k)} ≤ ‖v(T)‖² ≤ y²·e^{−2cU}: about y²ε^{0.2C}, whatever m.
 *
 * <p>The relative width is 2k(U + 1) + 4U·y²/m², 10⁻⁷ at the sizes the theorem asks for.
 *
 * @param run weights at 0, n = d_out = 1, x ≠ 0, |y| ≤ 1
 * @param timeConstant C > 0, the hidden constant of T̂
 */
record StatedRunLoss(StatedRun run, double timeConstant) {
    private static final double WIDTH_CONSTANT = 1;
    private static final double EXPONENT_OF_WIDTH = 18;
    private static final double EXPONENT_OF_STEP = 16;

    /** η = (1/10)·λ/(m·e^{16}). */
    private static final int STEP_DIVISOR = 10;

    /** The constants of the theorem with c_T for the hidden one of T̂. */
    static List<Constant> constants(double timeConstant) {
        return List.of(
                Constant.named("c_m", WIDTH_CONSTANT, "hidden constant of the width"),
                Constant.named("c_T", timeConstant, "hidden constant of the number of steps"),
                Constant.number(1.0 / STEP_DIVISOR, "of the step size"),
                Constant.exponentOf("m", EXPONENT_OF_WIDTH, "of B in the width"),
                Constant.exponentOf("eta", EXPONENT_OF_STEP, "of B in the step size and the number of steps"));
    }

    /** Loss at the end against ε. */
    Sides inDoubles() {
        double y = Math.abs(run.data().targets().at(0, 0));
        double U = -timeConstant / STEP_DIVISOR * Math.log(run.targetLoss()); // three roundings and an ulp
        double k = Math.exp(-EXPONENT_OF_STEP + 2 * lnLambda()) / STEP_DIVISOR * (1 + 0x1p-30);
        double ratio = y / run.width();
        double c = (1 - ratio * ratio) * (1 - ratio * ratio);
        Enclosure decay =
                new Enclosure(-2 * (U + k) * (1 + k) * (1 + 16 * FastBudget.U), -2 * c * U * (1 - 32 * FastBudget.U));
        return Sides.inequality(Enclosure.exactly(y).times(y).times(decay), Enclosure.exactly(run.targetLoss()));
    }

    /** The same with decimal numbers. */
    Sides inDigits(Digits digits) {
        Dfp one = digits.number(1);
        Dfp y = digits.number(run.data().targets().at(0, 0)).abs();
        Dfp epsilon = digits.number(run.targetLoss());
        Dfp U = epsilon.log().negate().multiply(digits.number(timeConstant)).divide(STEP_DIVISOR);
        Dfp x = digits.lift(run.data().inputs()).frobeniusNorm();
        Dfp lambda = x.multiply(x);
        Dfp k = lambda.multiply(lambda).divide(STEP_DIVISOR).multiply(digits.exp(digits.number(-EXPONENT_OF_STEP)));
        Dfp ratio = y.divide(digits.number(run.width()));
        Dfp slope = one.subtract(ratio.multiply(ratio));
        Dfp least = U.add(k).multiply(one.add(k)).multiply(-2);
        Dfp most = slope.multiply(slope).multiply(U).multiply(-2);
        Dfp lower = y.multiply(y).multiply(digits.exp(least));
        Dfp upper = y.multiply(y).multiply(digits.exp(most));
        Dfp rounding = upper.multiply(digits.roundings(1000)).multiply(U.add(one));
        return digits.inequality(
                lower.add(upper).divide(2),
                upper.subtract(lower).divide(2).add(rounding),
                epsilon,
                epsilon.multiply(digits.roundings(10)));
    }

    /** By how much m falls short of λ⁻²e^{18}ln²(1/δ). */
    PremiseGap widthGap() {
        double lnRequired = Math.log(WIDTH_CONSTANT)
                - 2 * lnLambda()
                + EXPONENT_OF_WIDTH
                + 2 * Math.log(-Math.log(run.failureProbability()));
        return PremiseGap.NONE.and("m", (lnRequired - Math.log(run.width())) / Math.log(10));
    }

    /** (m√N + ρ)²: what any weights do. */
    Enclosure trivial() {
        double bound = run.width() + Math.abs(run.data().targets().at(0, 0));
        return Enclosure.of(bound, 2 * FastBudget.U * bound).times(Enclosure.of(bound, 2 * FastBudget.U * bound));
    }

    /** ln ‖x‖². */
    private double lnLambda() {
        return 2 * Math.log(run.data().inputs().frobeniusNorm());
    }
}
