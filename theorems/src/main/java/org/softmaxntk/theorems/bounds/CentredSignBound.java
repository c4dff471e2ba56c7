package org.softmaxntk.theorems.bounds;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * Sign means are at most 1 in absolute value, centred signs at most 2.
 *
 * <p><b>Statement.</b> For every X, W, A: |p_li| ≤ 1 and |a_lr − p_li| ≤ 2.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, checked as max(|p_li|, ½|a_lr − p_li|) ≤ 1. Attained: an output whose signs are all equal.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=2 sigma=0.5 start=independent move=random
 * radius=0.0 step=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, basic bounds.
 *
 * <p><b>Numerics.</b> p is off by ε + 4u, a − p by a relative ε.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class CentredSignBound extends ParametricBound<NetworkOnData, Double> {
    public CentredSignBound() {
        super(NetworkOnData.class, 1.0);
        isFalseFor(0.99, "ninety-nine-percent");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    protected Sides inDoubles(NetworkOnData given, Double bound) {
        ForwardPass pass = ForwardPass.of(given.network(), given.data().inputs());
        double largest = 0;
        for (int i = 0; i < given.data().samples(); i++) {
            for (int l = 0; l < given.network().outputDimension(); l++) {
                largest = Math.max(largest, Math.abs(pass.signMean(i, l)));
                for (int r = 0; r < given.network().width(); r++) {
                    largest = Math.max(largest, Math.abs(pass.centredSign(i, r, l)) / 2);
                }
            }
        }
        double error = FastBudget.of(given.network(), given.data()).probability() + 4 * FastBudget.U;
        return Sides.inequality(Enclosure.of(largest, error), Enclosure.exactly(bound));
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Double bound, Digits digits) {
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> centred = FieldTable.generate(
                digits.precision(),
                given.network().width(),
                given.data().samples() * given.network().outputDimension(),
                (r, column) -> {
                    int l = column / given.data().samples();
                    Dfp mean = network.signMeans().at(column % given.data().samples(), l);
                    return network.signs().at(r, l).subtract(mean).divide(2);
                });
        Dfp means = network.signMeans().maxAbsolute();
        Dfp centredSigns = centred.maxAbsolute();
        Dfp largest = digits.precision().isGreater(means, centredSigns) ? means : centredSigns;
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.inequality(
                largest, digits.roundings(budget.probabilityRoundings()), digits.number(bound), digits.number(0));
    }
}
