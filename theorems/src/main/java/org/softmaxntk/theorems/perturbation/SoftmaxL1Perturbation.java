package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypotheses;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.FastBudget;
import org.softmaxntk.theorems.arithmetic.ReferenceBudget;
import org.softmaxntk.theorems.arithmetic.Sides;
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
public final class SoftmaxL1Perturbation implements Claim<MovedWeights> {
    @Override
    public String id() {
        return "softmax-l1-perturbation";
    }

    @Override
    public Class<MovedWeights> given() {
        return MovedWeights.class;
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public Sides inDoubles(MovedWeights given) {
        return evaluate(given, R -> 2 * Math.tanh(R / 2));
    }

    @Override
    public Sides inDigits(MovedWeights given, Digits digits) {
        Dfp halfRadius = digits.number(given.radius() / 2);
        return evaluate(given, digits, digits.tanh(halfRadius).multiply(2));
    }

    private static Sides evaluate(MovedWeights given, DoubleUnaryOperator bound) {
        Matrix before = ForwardPass.of(given.network(), given.data().inputs()).softmax();
        Matrix after = ForwardPass.of(given.moved(), given.data().inputs()).softmax();
        double error = FastBudget.of(given.network(), given.data()).probability()
                + FastBudget.of(given.moved(), given.data()).probability()
                + 4 * FastBudget.U;
        double stated = bound.applyAsDouble(given.radius());
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

    private static Sides evaluate(MovedWeights given, Digits digits, Dfp stated) {
        FieldTable<Dfp> difference = digits.network(given.moved(), given.data())
                .softmax()
                .minus(digits.network(given.network(), given.data()).softmax());
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
        return digits.inequality(largest, error, stated, digits.roundings(20));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(Enclosure.exactly(2));
    }

    @Override
    public List<FalseVariant<MovedWeights>> falseVariants() {
        return List.of(new FalseVariant<>(
                "ninety-nine-percent",
                this,
                given -> evaluate(given, R -> 1.98 * Math.tanh(R / 2)),
                (given, digits) -> evaluate(
                        given,
                        digits,
                        digits.tanh(digits.number(given.radius() / 2)).multiply(digits.number(1.98)))));
    }
}
