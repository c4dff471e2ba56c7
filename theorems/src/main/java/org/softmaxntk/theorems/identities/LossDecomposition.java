package org.softmaxntk.theorems.identities;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
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
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * One descent step changes the outputs by D₀ + D₁ + D₂ and the squared loss by C₀ + C₁ + C₂ + C₃.
 *
 * <p><b>Statement.</b> For every X, Y, W, A, η, with z_ir = −η⟨Δw_r, x_i⟩, α_i = Σ_r e^{⟨w_r, x_i⟩}, F⁺ and α⁺ after the
 * step: F⁺ − F = D₀ + D₁ + D₂ with D₀ = m Σ_r a_lr e^{⟨w_r,x_i⟩ + z_ir}(1/α_i⁺ − 1/α_i), D₁ = m Σ_r a_lr S_ir z_ir,
 * D₂ = m Σ_r a_lr S_ir(e^{z_ir} − 1 − z_ir); and ‖F⁺ − Y‖² = ‖F − Y‖² + C₀ + C₁ + C₂ + C₃, C_k = 2⟨F − Y, D_k⟩,
 * C₃ = ‖F⁺ − F‖².
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is the sum of the two identities' own, in norm.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, decomposition of the loss.
 *
 * <p><b>Deviation.</b> D₀ is evaluated as m Σ_r a_lr S_ir e^{z_ir}(1/E_i − 1) with E_i = α_i⁺/α_i = Σ_r S_ir e^{z_ir}:
 * the same number, without e^{⟨w_r,x_i⟩}, which overflows.
 *
 * <p>Scalar steps of the proof: {@link LossSteps#EXPONENTIAL_REMAINDER}.
 *
 * <p><b>Numerics.</b> The identity holds for whatever z was computed, so the gradient's error does not enter. With
 * ζ = η·max‖Δw_r‖·max‖x_i‖ ≥ |z|: each D_k has absolute terms below m·S·e^{2ζ}(1 + ζ), relative error 3ε + (m + d_in +
 * 20)u; forming W⁺ moves its logits by 2√d_in·u(max‖w_r‖ + η max‖Δw_r‖)max‖x_i‖.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class LossDecomposition extends ParametricBound<DescentStep, Boolean> {
    public LossDecomposition() {
        super(DescentStep.class, true);
        isFalseFor(false, "without-second-order");
    }

    @Override
    public List<Hypothesis<DescentStep>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    protected Sides inDoubles(DescentStep given, Boolean withSecondOrder) {
        ForwardPass pass = ForwardPass.of(given.network(), given.data().inputs());
        Matrix step =
                Gradient.of(pass, given.data().targets(), new SquaredLoss()).times(-given.stepSize());
        ForwardPass after = ForwardPass.of(
                given.network().withWeights(given.network().hiddenWeights().plus(step)),
                given.data().inputs());
        OutputChange change = OutputChange.of(pass, step);
        Matrix explained = change.normaliser().plus(change.linear());
        if (withSecondOrder) {
            explained = explained.plus(change.secondOrder());
        }
        Matrix actual = after.outputs().minus(pass.outputs());
        Matrix residual = pass.outputs().minus(given.data().targets());
        double lossChange = squaredNorm(after.outputs().minus(given.data().targets())) - squaredNorm(residual);
        double explainedLoss = 2 * residual.inner(explained) + squaredNorm(actual);
        return Sides.identity(
                actual.minus(explained).frobeniusNorm() + Math.abs(lossChange - explainedLoss),
                budget(given, step, after, residual.frobeniusNorm()));
    }

    private static double budget(DescentStep given, Matrix step, ForwardPass after, double v) {
        FastBudget budget = FastBudget.of(given.network(), given.data());
        FastBudget afterwards = FastBudget.of(after.network(), given.data());
        double m = budget.width();
        double inputNorm = given.data().inputs().maxRowNorm();
        double zeta = step.maxRowNorm() * inputNorm;
        double growth = Math.exp(2 * zeta) * (1 + zeta);
        double relative = 3 * (budget.probability() + afterwards.probability())
                + (budget.width() + budget.inputDimension() + 20) * FastBudget.U;
        double movedLogit = 2
                * Math.sqrt(budget.inputDimension())
                * FastBudget.U
                * (given.network().hiddenWeights().maxRowNorm() + step.maxRowNorm())
                * inputNorm;
        double rootSize = Math.sqrt(budget.size());
        double change = rootSize * m * (3 * growth * relative + 2.1 * movedLogit);
        double largestChange = rootSize * m * 3 * growth;
        double squares = v + largestChange;
        return change + 4 * squares * change + 8 * (budget.size() + 4) * FastBudget.U * squares * squares;
    }

    private static double squaredNorm(Matrix matrix) {
        return matrix.inner(matrix);
    }

    @Override
    protected Sides inDigits(DescentStep given, Boolean withSecondOrder, Digits digits) {
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        FieldTable<Dfp> step = network.gradient(targets).times(digits.number(-given.stepSize()));
        ReferenceNetwork<Dfp> after = network.withWeights(network.weights().plus(step));
        FieldTable<Dfp> explained = OutputChange.inDigits(network, step, digits, withSecondOrder);
        FieldTable<Dfp> actual = after.outputs().minus(network.outputs());
        FieldTable<Dfp> residual = network.residual(targets);
        FieldTable<Dfp> residualAfter = after.residual(targets);
        Dfp lossChange = residualAfter.inner(residualAfter).subtract(residual.inner(residual));
        Dfp explainedLoss = residual.inner(explained).multiply(2).add(actual.inner(actual));
        FastBudget shape = FastBudget.of(given.network(), given.data());
        double zeta = step.maxRowNorm().toDouble() * given.data().inputs().maxRowNorm();
        ReferenceBudget budget = new ReferenceBudget(digits, shape.withLargestLogit(shape.largestLogit() + zeta));
        double scale = shape.size() * Math.exp(4 * zeta) * (1 + zeta) * shape.width();
        double largest = residual.frobeniusNorm().toDouble() + scale;
        return digits.identity(
                actual.minus(explained)
                        .frobeniusNorm()
                        .add(lossChange.subtract(explainedLoss).abs()),
                digits.roundings(20 * budget.probabilityRoundings() * scale * (1 + largest)));
    }
}
