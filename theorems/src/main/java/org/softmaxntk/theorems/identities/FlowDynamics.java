package org.softmaxntk.theorems.identities;

import java.util.List;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
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
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * Under gradient flow the outputs move by the tangent kernel: d vec F/dt = −m·H·vec(F − Y).
 *
 * <p><b>Statement.</b> For every X, Y, W, A, along dW/dt = −ΔW: d vec F/dt = −m·H·v with v = vec(F − Y); hence
 * d‖v‖²/dt = −2m·vᵀHv.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is ‖dF/dt + m·H·v‖; the second form is the first one's inner product with
 * 2v.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, dynamics of the prediction.
 *
 * <p><b>Numerics.</b> dF/dt is the derivative of F along −ΔW, by automatic differentiation in doubles, by a central
 * difference quotient in d digits. With g = max‖Δw_r‖·max‖x_i‖: {@link FastBudget#outputSlope} for the derivative, the
 * gradient's own relative error once more, and for mHv the kernel's error times ‖v‖ plus ‖H‖ times v's error.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class FlowDynamics extends ParametricBound<NetworkOnData, Integer> {
    public FlowDynamics() {
        super(NetworkOnData.class, 1);
        isFalseFor(0, "without-m");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    protected Sides inDoubles(NetworkOnData given, Integer power) {
        ForwardPass pass = ForwardPass.of(given.network(), given.data().inputs());
        Matrix residual = pass.outputs().minus(given.data().targets());
        Matrix gradient = Gradient.of(pass, given.data().targets(), new SquaredLoss());
        Matrix kernel = TangentKernel.of(pass);
        FieldTable<DerivativeStructure> outputs = AutomaticDerivatives.along(
                        gradient.times(-1),
                        1,
                        given.network().hiddenWeights(),
                        given.network().signs(),
                        given.data().inputs())
                .outputs();
        int n = given.data().samples();
        Matrix predicted =
                kernel.times(stacked(residual)).times(-Math.pow(given.network().width(), power));
        Matrix discrepancy = Matrix.generate(
                kernel.rows(),
                1,
                (row, column) -> outputs.at(row % n, row / n).getPartialDerivative(1) - predicted.at(row, 0));
        return Sides.identity(discrepancy.frobeniusNorm(), budget(given, gradient, kernel, residual));
    }

    private static double budget(NetworkOnData given, Matrix gradient, Matrix kernel, Matrix residual) {
        FastBudget budget = FastBudget.of(given.network(), given.data());
        double m = budget.width();
        double v = residual.frobeniusNorm();
        double rootSize = Math.sqrt(budget.size());
        double reach = gradient.maxRowNorm() * given.data().inputs().maxRowNorm();
        double trace = kernel.trace();
        double derivative = rootSize * budget.outputSlope(reach);
        double residualError = rootSize * (budget.output() + FastBudget.U * (residual.maxAbsolute() + 1));
        double gradientRelative = 3 * budget.probability()
                + (budget.samples() + budget.outputDimension() + budget.inputDimension() + 8) * FastBudget.U;
        // J applied to the gradient's error: ‖J‖² ≤ m·tr H, once for v's error and once for the sums'.
        double throughJacobian = m * trace * (residualError + gradientRelative * v);
        double product =
                m * (budget.kernel(kernel) * v + trace * (residualError + 2 * kernel.rows() * FastBudget.U * v));
        return derivative + throughJacobian + product;
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Integer power, Digits digits) {
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        FieldTable<Dfp> gradient = network.gradient(targets);
        FieldTable<Dfp> step = gradient.times(digits.smallStep());
        FieldTable<Dfp> slope = network.withWeights(network.weights().minus(step))
                .outputs()
                .minus(network.withWeights(network.weights().plus(step)).outputs())
                .times(digits.number(1).divide(digits.smallStep().multiply(2)));
        FieldTable<Dfp> residual = network.residual(targets);
        int n = given.data().samples();
        FieldTable<Dfp> stacked = FieldTable.generate(
                digits.precision(), n * residual.columns(), 1, (row, column) -> residual.at(row % n, row / n));
        FieldTable<Dfp> predicted = network.kernel()
                .times(stacked)
                .times(digits.number(-Math.pow(given.network().width(), power)));
        FieldTable<Dfp> discrepancy = FieldTable.generate(
                digits.precision(),
                stacked.rows(),
                1,
                (row, column) -> slope.at(row % n, row / n).subtract(predicted.at(row, 0)));
        double reach = gradient.maxRowNorm().toDouble() * given.data().inputs().maxRowNorm() * (1 + 1e-12);
        return digits.identity(
                discrepancy.frobeniusNorm(),
                budget(given, digits, reach, residual.frobeniusNorm().toDouble()));
    }

    private static Dfp budget(NetworkOnData given, Digits digits, double reach, double residualNorm) {
        FastBudget shape = FastBudget.of(given.network(), given.data());
        ReferenceBudget budget = new ReferenceBudget(digits, shape);
        Dfp slopes = budget.outputSlope(reach).multiply(digits.number(shape.size()));
        Dfp product = budget.kernel().multiply(digits.number(2.0 * shape.width() * (residualNorm + shape.width())));
        return slopes.add(product);
    }

    /** vec of an n×d_out matrix, N×1: entry l·n + i. */
    private static Matrix stacked(Matrix outputs) {
        int n = outputs.rows();
        return Matrix.generate(n * outputs.columns(), 1, (row, column) -> outputs.at(row % n, row / n));
    }
}
