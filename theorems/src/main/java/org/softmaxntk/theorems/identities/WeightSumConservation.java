package org.softmaxntk.theorems.identities;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.training.Gradient;
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
 * The gradients of all neurons add up to zero, so the sum of the weights is constant along descent and flow.
 *
 * <p><b>Statement.</b> For every X, Y, W, A: Σ_r Δw_r = 0.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is ‖Σ_r Δw_r‖₂.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours]: Σ_r (a_lr − p_li)S_ir = p_li − p_li = 0.
 *
 * <p><b>Numerics.</b> The sum of absolute values over r, i, l is at most 2m·√N·‖v‖·max‖x_i‖ in each coordinate, with the
 * relative error of a gradient; the residual's own error cancels like everything else and is covered too. Hence √d_in
 * times {@link FastBudget#gradientAlong} with slope max‖x_i‖.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class WeightSumConservation extends ParametricBound<NetworkOnData, Integer> {
    public WeightSumConservation() {
        super(NetworkOnData.class, 0);
        isFalseFor(1, "first-neuron-missing");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return Hypotheses.none();
    }

    /** Adds up the gradients from neuron {@code first} on. */
    @Override
    protected Sides inDoubles(NetworkOnData given, Integer first) {
        ForwardPass pass = ForwardPass.of(given.network(), given.data().inputs());
        Matrix gradient = Gradient.of(pass, given.data().targets(), new SquaredLoss());
        Matrix sum = Matrix.generate(1, gradient.columns(), (row, k) -> {
            CompensatedSum total = new CompensatedSum();
            for (int r = first; r < gradient.rows(); r++) {
                total.add(gradient.at(r, k));
            }
            return total.value();
        });
        FastBudget budget = FastBudget.of(given.network(), given.data());
        double residualNorm = pass.outputs().minus(given.data().targets()).frobeniusNorm();
        return Sides.identity(
                sum.frobeniusNorm(),
                Math.sqrt(budget.inputDimension())
                        * budget.gradientAlong(given.data().inputs().maxRowNorm(), residualNorm));
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Integer first, Digits digits) {
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        FieldTable<Dfp> gradient = network.gradient(targets);
        FieldTable<Dfp> sum = FieldTable.generate(digits.precision(), 1, gradient.columns(), (row, k) -> {
            Dfp total = digits.number(0);
            for (int r = first; r < gradient.rows(); r++) {
                total = total.add(gradient.at(r, k));
            }
            return total;
        });
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        double residualNorm = network.residual(targets).frobeniusNorm().toDouble();
        return digits.identity(
                sum.frobeniusNorm(),
                budget.gradientAlong(given.data().inputs().maxRowNorm(), residualNorm)
                        .multiply(gradient.columns()));
    }
}
