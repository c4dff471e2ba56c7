package org.softmaxntk.theorems.identities;

import java.util.List;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.AutomaticDerivatives;
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
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The stated gradient is the derivative of the loss.
 *
 * <p><b>Statement.</b> For every X, Y, W, A and every direction V (m×d_in): Σ_r ⟨Δw_r, V_r⟩ = d/ds L(W + sV) at s = 0,
 * where Δw_r = m Σ_{i,l} (F_il − Y_il)(a_lr − p_li) S_ir x_i and L = ½‖F − Y‖²_F. V is the move W − W̃ of the instance.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is |Σ_r ⟨Δw_r, V_r⟩ − dL/ds|.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, gradient computation.
 *
 * <p><b>Numerics.</b> The derivative comes from automatic differentiation in doubles, from a central difference quotient
 * with step 10^{−d/3} in d digits: two ways that know no formula for the gradient. Budgets: {@link
 * FastBudget#gradientAlong} and {@link FastBudget#outputSlope}; the residual is off by 2 plainProbability·m.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class GradientIsLossDerivative extends ParametricBound<MovedWeights, Double> {
    public GradientIsLossDerivative() {
        super(MovedWeights.class, 1.0);
        isFalseFor(2.0, "twice-the-gradient");
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    protected Sides inDoubles(MovedWeights given, Double factor) {
        Matrix direction = direction(given);
        ForwardPass pass = ForwardPass.of(given.network(), given.data().inputs());
        Matrix gradient = Gradient.of(pass, given.data().targets(), new SquaredLoss());
        ReferenceNetwork<DerivativeStructure> line = AutomaticDerivatives.along(
                direction,
                1,
                given.network().hiddenWeights(),
                given.network().signs(),
                given.data().inputs());
        double slope = line.loss(line.precision().lift(given.data().targets())).getPartialDerivative(1);
        double residualNorm = pass.outputs().minus(given.data().targets()).frobeniusNorm();
        return Sides.identity(
                Math.abs(factor * gradient.inner(direction) - slope), budget(given, direction, residualNorm));
    }

    private static double budget(MovedWeights given, Matrix direction, double residualNorm) {
        FastBudget budget = FastBudget.of(given.network(), given.data());
        double reach = reach(given, direction);
        double rootSize = Math.sqrt(budget.size());
        double plainResidual = 2 * budget.width() * budget.plainProbability();
        return budget.gradientAlong(reach, residualNorm)
                + rootSize * residualNorm * budget.outputSlope(reach)
                + budget.size() * plainResidual * 4 * budget.width() * reach;
    }

    @Override
    protected Sides inDigits(MovedWeights given, Double factor, Digits digits) {
        Matrix direction = direction(given);
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        FieldTable<Dfp> step = digits.lift(direction).times(digits.smallStep());
        Dfp ahead = network.withWeights(network.weights().plus(step)).loss(targets);
        Dfp behind = network.withWeights(network.weights().minus(step)).loss(targets);
        Dfp slope = ahead.subtract(behind).divide(digits.smallStep().multiply(2));
        Dfp formula = network.gradient(targets).inner(digits.lift(direction)).multiply(digits.number(factor));
        double residualNorm = network.residual(targets).frobeniusNorm().toDouble();
        return digits.identity(
                formula.subtract(slope).abs(), budget(given, digits, reach(given, direction), residualNorm));
    }

    /**
     * The formula's rounding, and for the quotient h²/6·|L'''| + rounding/h with |F'| ≤ 4m·reach, |F''| ≤ 8m·reach²,
     * |F'''| ≤ 64m·reach³ for each output, so |L'''| ≤ √N·‖v‖·64m·reach³ + 96N·m²·reach³.
     */
    private static Dfp budget(MovedWeights given, Digits digits, double reach, double residualNorm) {
        FastBudget shape = FastBudget.of(given.network(), given.data());
        ReferenceBudget budget = new ReferenceBudget(digits, shape);
        double m = shape.width();
        double third = 64 * Math.sqrt(shape.size()) * (residualNorm + 1) * m + 96.0 * shape.size() * m * m;
        Dfp truncation =
                digits.smallStep().multiply(digits.smallStep()).multiply(digits.number(third * reach * reach * reach));
        Dfp rounding = budget.output()
                .multiply(digits.number(4.0 * shape.size() * (residualNorm + m)))
                .divide(digits.smallStep());
        return truncation.add(rounding).add(budget.gradientAlong(reach, residualNorm));
    }

    private static Matrix direction(MovedWeights given) {
        return given.moved().hiddenWeights().minus(given.network().hiddenWeights());
    }

    /** max_ir |⟨V_r, x_i⟩| at most. */
    private static double reach(MovedWeights given, Matrix direction) {
        return direction.maxRowNorm() * given.data().inputs().maxRowNorm() * (1 + 1e-12);
    }
}
