package org.softmaxntk.theorems.identities;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * Each sample's probabilities are positive and sum to 1.
 *
 * <p><b>Statement.</b> For every X, W: S_ir > 0 and Σ_r S_ir = 1.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is max_i |Σ_r S_ir − 1|, or ∞ where an entry is negative.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> Definition of softmax.
 *
 * <p><b>Numerics.</b> Rounded quotients e_r/Z add up to (Z/Ẑ)(1 + u): budget 8u, and 2⁻¹⁰⁷⁴ for each entry that
 * underflows, which is rounding and no violation; the digits keep entries down to 10⁻¹³¹⁰⁰⁰.
 *
 * <p><b>Cost.</b> O(n·m·d_in).
 */
public final class SoftmaxSimplex extends ParametricBound<NetworkOnData, Integer> {
    public SoftmaxSimplex() {
        super(NetworkOnData.class, 0);
        isFalseFor(1, "first-neuron-missing");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    protected Sides inDoubles(NetworkOnData given, Integer firstNeuron) {
        Matrix softmax = ForwardPass.of(given.network(), given.data().inputs()).softmax();
        double discrepancy = 0;
        for (int i = 0; i < softmax.rows(); i++) {
            CompensatedSum sum = new CompensatedSum();
            for (int r = firstNeuron; r < softmax.columns(); r++) {
                sum.add(softmax.at(i, r) < 0 ? Double.POSITIVE_INFINITY : softmax.at(i, r));
            }
            discrepancy = Math.max(discrepancy, Math.abs(sum.value() - 1));
        }
        return Sides.identity(discrepancy, 8 * FastBudget.U + softmax.columns() * Double.MIN_VALUE);
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Integer firstNeuron, Digits digits) {
        FieldTable<Dfp> softmax =
                DigitsNetwork.of(digits, given.network(), given.data()).softmax();
        Dfp one = digits.number(1);
        Dfp discrepancy = digits.number(0);
        for (int i = 0; i < softmax.rows(); i++) {
            Dfp sum = digits.number(0);
            for (int r = firstNeuron; r < softmax.columns(); r++) {
                sum = sum.add(softmax.at(i, r));
            }
            Dfp off = sum.subtract(one).abs();
            discrepancy = digits.precision().isGreater(off, discrepancy) ? off : discrepancy;
        }
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.identity(discrepancy, digits.roundings(budget.probabilityRoundings()));
    }
}
