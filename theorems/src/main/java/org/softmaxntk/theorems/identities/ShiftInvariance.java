package org.softmaxntk.theorems.identities;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.CommonShift;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * Outputs and kernel do not change when one vector is added to every neuron's weights.
 *
 * <p><b>Statement.</b> For every X, W, A and c (1×d_in): F(W + 1cᵀ) = F(W) and H(W + 1cᵀ) = H(W).
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is ‖F − F'‖_F + ‖H − H'‖_F.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours]: every logit of a sample moves by the same ⟨c, x_i⟩, which softmax divides out.
 *
 * <p><b>Numerics.</b> Forming w_r + c in doubles moves each logit by up to z = √d_in·u·(‖w_r‖ + ‖c‖)‖x_i‖, so
 * probabilities, and centred signs too, by a factor within e^{±2z}; F moves by at most 2·z·m there, H by (e^{8z} − 1)·tr H.
 * The digits add c without rounding that matters.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class ShiftInvariance extends ParametricBound<CommonShift, Integer> {
    public ShiftInvariance() {
        super(CommonShift.class, 1);
        isFalseFor(2, "half-the-neurons");
    }

    @Override
    public List<Hypothesis<CommonShift>> hypotheses() {
        return Hypotheses.none();
    }

    /** Shifts the first m/part neurons. */
    @Override
    protected Sides inDoubles(CommonShift given, Integer part) {
        Matrix weights = given.network().hiddenWeights();
        int neurons = weights.rows() / part;
        SoftmaxNetwork shifted = given.network()
                .withWeights(Matrix.generate(
                        weights.rows(),
                        weights.columns(),
                        (r, k) -> r < neurons ? weights.at(r, k) + given.shift().at(0, k) : weights.at(r, k)));
        ForwardPass before = ForwardPass.of(given.network(), given.data().inputs());
        ForwardPass after = ForwardPass.of(shifted, given.data().inputs());
        Matrix kernelBefore = TangentKernel.of(before);
        Matrix kernelAfter = TangentKernel.of(after);
        FastBudget budget = FastBudget.of(given.network(), given.data());
        FastBudget budgetAfter = FastBudget.of(shifted, given.data());
        double z = logitError(given);
        double rounding = Math.sqrt(budget.size()) * (budget.output() + budgetAfter.output())
                + budget.kernel(kernelBefore)
                + budgetAfter.kernel(kernelAfter);
        double inputError = 2.1 * z * budget.width() * Math.sqrt(budget.size())
                + Math.expm1(8 * z) * (kernelBefore.trace() + kernelAfter.trace());
        double discrepancy = after.outputs().minus(before.outputs()).frobeniusNorm()
                + kernelAfter.minus(kernelBefore).frobeniusNorm();
        return Sides.identity(discrepancy, rounding + inputError);
    }

    /** How far rounding w_r + c to doubles can move a logit. */
    private static double logitError(CommonShift given) {
        double size =
                given.network().hiddenWeights().maxRowNorm() + given.shift().frobeniusNorm();
        return Math.sqrt(given.network().inputDimension())
                * FastBudget.U
                * size
                * given.data().inputs().maxRowNorm();
    }

    @Override
    protected Sides inDigits(CommonShift given, Integer part, Digits digits) {
        ReferenceNetwork<Dfp> before = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> shift = digits.lift(given.shift());
        FieldTable<Dfp> weights = before.weights();
        int neurons = weights.rows() / part;
        ReferenceNetwork<Dfp> after = before.withWeights(FieldTable.generate(
                digits.precision(),
                weights.rows(),
                weights.columns(),
                (r, k) -> r < neurons ? weights.at(r, k).add(shift.at(0, k)) : weights.at(r, k)));
        Dfp discrepancy = after.outputs()
                .minus(before.outputs())
                .frobeniusNorm()
                .add(after.kernel().minus(before.kernel()).frobeniusNorm());
        FastBudget shape = FastBudget.of(given.network(), given.data());
        double shiftLogit =
                given.shift().frobeniusNorm() * given.data().inputs().maxRowNorm();
        ReferenceBudget budget = new ReferenceBudget(digits, shape.withLargestLogit(shape.largestLogit() + shiftLogit));
        return digits.identity(
                discrepancy,
                budget.output()
                        .multiply(digits.number(2.0 * shape.size()))
                        .add(budget.kernel().multiply(2)));
    }
}
