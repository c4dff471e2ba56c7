package org.softmaxntk.theorems.bounds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * On E_B each neuron's gradient is at most e^{3B}·√N·‖F − Y‖_F.
 *
 * <p><b>Statement.</b> For every X, Y, W, A with |⟨w_r, x_i⟩| ≤ B for all i, r, B ≥ 1, N = n·d_out:
 * max_r ‖Δw_r‖₂ ≤ e^{3B}·√N·‖F − Y‖_F.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂ ≤ 1. E_B holds by the choice B = B̂.
 *
 * <p><b>Guarantee.</b> Always, on E_B.
 *
 * <p><b>Kind.</b> Upper bound, not attained: 2e^{2B} ≤ e^{3B} leaves room from B = 1 on.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=256 sigma=1.0 start=one-high move=random radius=0.0
 * step=0.01 seed=0}: measured/stated = 0.6976.
 *
 * <p><b>Source.</b> [recalled] softmax-frontiers, bound on the gradient.
 *
 * <p><b>Deviation.</b> N stands where the paper writes nd.
 *
 * <p><b>Proof.</b> ‖Δw_r‖ ≤ Σ_{i,l} |v_il|·|a_lr − p_li|·m·S_ir·‖x_i‖ ≤ 2e^{2B}·√N·‖v‖, and 2 ≤ e^{B}. ∎
 *
 * <p>Scalar steps of the proof: {@link GradientSteps#DOUBLED_EXPONENTIAL_ABSORBED}.
 *
 * <p><b>Numerics.</b> Left: {@link FastBudget#gradientAlong} with slope max‖x_i‖ bounds the error of any one neuron's
 * gradient. Right: {@link ResidualNorm}; the exponent is off by an ulp.
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class GradientBound extends ParametricBound<NetworkOnData, Double> {
    private static final int EXPONENT = 3;

    public GradientBound() {
        super(NetworkOnData.class, (double) EXPONENT);
        isFalseFor(2.5, "exponent-2.5");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return List.of(Hypotheses.unitInputs());
    }

    @Override
    public OptionalInt exponent() {
        return OptionalInt.of(EXPONENT);
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.number(EXPONENT, "exponent of B"));
    }

    @Override
    protected Sides inDoubles(NetworkOnData given, Double exponent) {
        ForwardPass pass = ForwardPass.of(given.network(), given.data().inputs());
        double residual = pass.outputs().minus(given.data().targets()).frobeniusNorm();
        double largest =
                Gradient.of(pass, given.data().targets(), new SquaredLoss()).maxRowNorm();
        FastBudget budget = FastBudget.of(given.network(), given.data());
        double error = budget.gradientAlong(given.data().inputs().maxRowNorm(), residual);
        double scaled = exponent * LogitBound.of(given.network(), given.data());
        return Sides.inequality(
                Enclosure.of(largest, error),
                ResidualNorm.timesRootSize(given.network(), given.data())
                        .times(Enclosure.exponential(scaled, Math.ulp(scaled))));
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Double exponent, Digits digits) {
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        Dfp residual = network.residual(targets).frobeniusNorm();
        FastBudget shape = FastBudget.of(given.network(), given.data());
        ReferenceBudget budget = new ReferenceBudget(digits, shape);
        Dfp growth = digits.exp(digits.number(LogitBound.of(given.network(), given.data()))
                        .multiply(digits.number(exponent)))
                .multiply(digits.number(shape.size()).sqrt());
        return digits.inequality(
                network.gradient(targets).maxRowNorm(),
                budget.gradientAlong(
                        given.data().inputs().maxRowNorm(), digits.precision().toDouble(residual)),
                growth.multiply(residual),
                growth.multiply(budget.output().multiply(digits.number(shape.size())))
                        .add(growth.multiply(residual).multiply(digits.roundings(100))));
    }

    @Override
    public Optional<Enclosure> trivial(NetworkOnData given) {
        Enclosure residual = ResidualNorm.timesRootSize(given.network(), given.data());
        return Optional.of(residual.times(2.0 * given.network().width()));
    }
}
