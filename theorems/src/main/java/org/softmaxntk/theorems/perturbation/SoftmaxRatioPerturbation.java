package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
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
 * Probabilities change by a factor between e^{−2R} and e^{2R}.
 *
 * <p><b>Statement.</b> For every X, W, W̃ with max_r ‖w̃_r − w_r‖₂ ≤ R: e^{−2R} ≤ S̃_ir/S_ir ≤ e^{2R}.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Two-sided bound, checked as max_ir |ln S̃_ir − ln S_ir| ≤ 2R. Attained in the limit: m = 2, w = (−M, 0),
 * moved by (+R, −R), M → ∞.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=512 sigma=0.0 start=paired move=first-neuron
 * radius=0.1 step=0.01 seed=0}: measured/stated = 0.9978.
 *
 * <p><b>Source.</b> [ours].
 *
 * <p><b>Proof.</b> ln S̃_ir − ln S_ir = δ_ir − ln E_{S_i}[e^{δ_i·}] with |δ_ir| = |⟨w̃_r − w_r, x_i⟩| ≤ R, and the mean of
 * e^{δ} lies between e^{−R} and e^{R}. ∎
 *
 * <p><b>Numerics.</b> Logarithms of probabilities that have relative error ε: 2ε + 4u(1 + |ln S|). Where a probability
 * underflows the digits decide.
 *
 * <p><b>Cost.</b> O(n·m·d_in).
 */
public final class SoftmaxRatioPerturbation extends ParametricBound<MovedWeights, Double> {
    public SoftmaxRatioPerturbation() {
        super(MovedWeights.class, 2.0);
        isFalseFor(1.9, "radii-1.9");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Double factor) {
        Matrix before = ForwardPass.of(given.network(), given.data().inputs()).softmax();
        Matrix after = ForwardPass.of(given.moved(), given.data().inputs()).softmax();
        double largest = 0;
        for (int i = 0; i < before.rows(); i++) {
            for (int r = 0; r < before.columns(); r++) {
                largest = Math.max(largest, Math.abs(Math.log(after.at(i, r)) - Math.log(before.at(i, r))));
            }
        }
        double smallest = Math.min(smallest(given.network(), given), smallest(given.moved(), given));
        Enclosure stated = Enclosure.of(factor * given.radius(), 2 * Math.ulp(factor * given.radius()));
        if (smallest < Double.MIN_NORMAL) {
            return Sides.inequality(new Enclosure(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), stated);
        }
        double error = FastBudget.of(given.network(), given.data()).probability()
                + FastBudget.of(given.moved(), given.data()).probability()
                + 8 * FastBudget.U * (1 - Math.log(smallest));
        return Sides.inequality(Enclosure.of(largest, error), stated);
    }

    @Override
    protected Sides inDigits(MovedWeights given, Double factor, Digits digits) {
        Dfp largest = DigitsNetwork.of(digits, given.moved(), given.data())
                .logSoftmax()
                .minus(DigitsNetwork.of(digits, given.network(), given.data()).logSoftmax())
                .maxAbsolute();
        ReferenceBudget before = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        ReferenceBudget after = new ReferenceBudget(digits, FastBudget.of(given.moved(), given.data()));
        return digits.inequality(
                largest,
                digits.roundings(2 * (before.probabilityRoundings() + after.probabilityRoundings())),
                digits.number(factor).multiply(digits.number(given.radius())),
                digits.roundings(10));
    }

    /** A logarithm of a probability lies between ln of the smallest one and 0. */
    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        double smallest = Math.min(smallest(given.network(), given), smallest(given.moved(), given));
        if (smallest < Double.MIN_NORMAL) {
            return Optional.of(Enclosure.between(-Math.log(Double.MIN_NORMAL), Double.POSITIVE_INFINITY));
        }
        double error = FastBudget.of(given.network(), given.data()).probability()
                + FastBudget.of(given.moved(), given.data()).probability()
                + 4 * FastBudget.U * (1 - Math.log(smallest));
        return Optional.of(Enclosure.of(-Math.log(smallest), error));
    }

    private static double smallest(SoftmaxNetwork network, MovedWeights given) {
        Matrix softmax = ForwardPass.of(network, given.data().inputs()).softmax();
        double smallest = 1;
        for (int i = 0; i < softmax.rows(); i++) {
            for (int r = 0; r < softmax.columns(); r++) {
                smallest = Math.min(smallest, softmax.at(i, r));
            }
        }
        return smallest;
    }
}
