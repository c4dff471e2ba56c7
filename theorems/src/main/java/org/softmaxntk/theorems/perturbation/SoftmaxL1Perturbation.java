package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The probabilities of a sample move by at most 2·tanh(R/2) in the 1-norm.
 *
 * <p><b>Statement.</b> For every X, W, W̃ with max_r ‖w̃_r − w_r‖₂ ≤ R: max_i ‖S̃_i − S_i‖₁ ≤ 2·tanh(R/2).
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, attained for every R.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=split move=exchange radius=0.25
 * step=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours].
 *
 * <p><b>Proof.</b> ½‖S̃ − S‖₁ = S̃(E) − S(E) with E = {r : S̃_r > S_r}. Write s = S(E) and t for the odds
 * S̃(E)/S̃(Eᶜ) over s/(1−s): numerator and denominator each move by a factor in [e^{−R}, e^R], so t ≤ e^{2R}, and
 * S̃(E) − s = s(1−s)(t−1)/(1 + s(t−1)). Over s this is largest at s = 1/(1+√t), where it is
 * (√t − 1)/(√t + 1) ≤ (e^R − 1)/(e^R + 1) = tanh(R/2). ∎ Equality: n = d = 1, x = 1, w = (−R/2, −R/2, R/2, R/2), moved
 * by (+R, +R, −R, −R).
 *
 * <p>Scalar steps of the proof: {@link PerturbationSteps#SOFTMAX_SHIFT_MAXIMUM}.
 *
 * <p><b>Numerics.</b> Each S_ir has relative error ε, so the 1-norm has absolute error 2ε + (m + 2)u; tanh is within
 * 2.5 ulps.
 *
 * <p><b>Cost.</b> O(n·m·d_in).
 */
public final class SoftmaxL1Perturbation extends ParametricBound<MovedWeights, Double> {
    public SoftmaxL1Perturbation() {
        super(MovedWeights.class, 2.0);
        isFalseFor(1.98, "ninety-nine-percent");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Double factor) {
        Matrix before = ForwardPass.of(given.network(), given.data().inputs()).softmax();
        Matrix after = ForwardPass.of(given.moved(), given.data().inputs()).softmax();
        double error = FastBudget.of(given.network(), given.data()).probability()
                + FastBudget.of(given.moved(), given.data()).probability()
                + 4 * FastBudget.U;
        double stated = factor * Math.tanh(given.radius() / 2);
        return Sides.inequality(
                Enclosure.of(largestRowSum(after.minus(before)), error), Enclosure.of(stated, 4 * Math.ulp(stated)));
    }

    private static double largestRowSum(Matrix difference) {
        double largest = 0;
        for (int i = 0; i < difference.rows(); i++) {
            CompensatedSum sum = new CompensatedSum();
            for (int r = 0; r < difference.columns(); r++) {
                sum.add(Math.abs(difference.at(i, r)));
            }
            largest = Math.max(largest, sum.value());
        }
        return largest;
    }

    @Override
    protected Sides inDigits(MovedWeights given, Double factor, Digits digits) {
        FieldTable<Dfp> difference = DigitsNetwork.of(digits, given.moved(), given.data())
                .softmax()
                .minus(DigitsNetwork.of(digits, given.network(), given.data()).softmax());
        Dfp largest = digits.number(0);
        for (int i = 0; i < difference.rows(); i++) {
            Dfp sum = digits.number(0);
            for (int r = 0; r < difference.columns(); r++) {
                sum = sum.add(difference.at(i, r).abs());
            }
            largest = digits.precision().isGreater(sum, largest) ? sum : largest;
        }
        ReferenceBudget before = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        ReferenceBudget after = new ReferenceBudget(digits, FastBudget.of(given.moved(), given.data()));
        Dfp error = digits.roundings(2 * (before.probabilityRoundings() + after.probabilityRoundings()));
        Dfp stated = digits.tanh(digits.number(given.radius() / 2)).multiply(digits.number(factor));
        return digits.inequality(largest, error, stated, digits.roundings(20));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(Enclosure.exactly(2));
    }
}
