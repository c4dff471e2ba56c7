package org.softmaxntk.theorems.perturbation;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.model.network.ForwardPass;
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
 * From a paired start every sign mean stays within tanh R.
 *
 * <p><b>Statement.</b> For every X, paired W, A and W̃ with max_r ‖w̃_r − w_r‖₂ ≤ R: max_li |p̃_li| ≤ tanh R.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, attained: every neuron moved by a_lr·R·x, ‖x‖ = 1.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=signed radius=0.25
 * step=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours].
 *
 * <p><b>Proof.</b> Before the move the two signs have equal mass; each mass changes by a factor in [e^{−R}, e^{R}] before
 * normalising, so |p̃| = |P₊ − P₋|/(P₊ + P₋) ≤ (e^{R} − e^{−R})/(e^{R} + e^{−R}). ∎
 *
 * <p><b>Numerics.</b> p̃ is off by ε + 4u; tanh is within 2.5 ulps.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class PairedSignMeanBound extends ParametricBound<MovedWeights, Double> {
    public PairedSignMeanBound() {
        super(MovedWeights.class, 1.0);
        isFalseFor(0.99, "ninety-nine-percent");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs());
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Double factor) {
        ForwardPass pass = ForwardPass.of(given.moved(), given.data().inputs());
        double largest = 0;
        for (int i = 0; i < given.data().samples(); i++) {
            for (int l = 0; l < given.moved().outputDimension(); l++) {
                largest = Math.max(largest, Math.abs(pass.signMean(i, l)));
            }
        }
        double error = FastBudget.of(given.moved(), given.data()).probability() + 4 * FastBudget.U;
        double stated = factor * Math.tanh(given.radius());
        return Sides.inequality(Enclosure.of(largest, error), Enclosure.of(stated, 4 * Math.ulp(stated)));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Double factor, Digits digits) {
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.moved(), given.data()));
        return digits.inequality(
                DigitsNetwork.of(digits, given.moved(), given.data())
                        .signMeans()
                        .maxAbsolute(),
                digits.roundings(budget.probabilityRoundings()),
                digits.tanh(digits.number(given.radius())).multiply(digits.number(factor)),
                digits.roundings(20));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        return Optional.of(Enclosure.exactly(1));
    }
}
