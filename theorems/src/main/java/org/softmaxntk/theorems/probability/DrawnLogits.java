package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DrawnStart;

/**
 * max_{i,r} |⟨w_r, x_i⟩| of a draw, against a bound B: whether the event E_B occurred.
 *
 * <p>In doubles a logit is an inner product of d_in terms, error d_in·u·max‖w_r‖·max‖x_i‖, which the maximum keeps; B is
 * given with relative error 20u. Cost O(n·m·d_in).
 */
final class DrawnLogits {
    private static final double BOUND_ERROR = 20 * FastBudget.U;

    private DrawnLogits() {}

    static Sides within(double bound, DrawnStart given) {
        Matrix weights = given.network().hiddenWeights();
        Matrix inputs = given.data().inputs();
        double largest = inputs.times(weights.transpose()).maxAbsolute();
        double error = (inputs.columns() + 1) * FastBudget.U * weights.maxRowNorm() * inputs.maxRowNorm() * 1.01;
        return Sides.inequality(Enclosure.of(largest, error), Enclosure.of(bound, BOUND_ERROR * bound));
    }

    static Sides within(double bound, DrawnStart given, Digits digits) {
        FieldTable<Dfp> weights = digits.lift(given.network().hiddenWeights());
        FieldTable<Dfp> logits = digits.lift(given.data().inputs()).times(weights.transpose());
        double scale = given.network().hiddenWeights().maxRowNorm()
                * given.data().inputs().maxRowNorm();
        return digits.inequality(
                logits.maxAbsolute(),
                digits.roundings(10.0 * given.data().inputDimension() * scale),
                digits.number(bound),
                digits.number(BOUND_ERROR * bound));
    }
}
