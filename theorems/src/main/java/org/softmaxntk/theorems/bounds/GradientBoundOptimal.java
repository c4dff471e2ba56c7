package org.softmaxntk.theorems.bounds;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * Within radius R of a paired start each neuron's gradient is at most e^{2R}·G·‖F(W) − Y‖_F.
 *
 * <p><b>Statement.</b> For every X, Y, paired W̃, A and W with max_r ‖w_r − w̃_r‖₂ ≤ R:
 * max_r ‖Δw_r(W)‖₂ ≤ e^{2R}·G·‖F(W) − Y‖_F, G = √d_out·max_r ‖diag(s_{·r})X‖₂ at W̃.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always: no B, no probability, any R.
 *
 * <p><b>Kind.</b> Upper bound. Attained at R = 0 for N = 1; for every R the constant e^{2R} is a supremum: one neuron of
 * vanishing mass moves by +Rx, all others by −Rx.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=random radius=0.0
 * step=0.01 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] theorem L1, its part about the gradient.
 *
 * <p><b>Proof.</b> Let q = a − p. At W̃ the two signs have equal mass, p = 0 and q_r s_r = a_r s_r. At W it is
 * a_r s_r·t with t = 4e^δ y/(x + y)², where e^δ, x, y ∈ [e^{−R}, e^R]: the change of the neuron's own exponential, and the
 * average changes over the neurons of its sign and of the other one. By (x + y)² ≥ 4xy: 0 ≤ t ≤ e^δ/x ≤ e^{2R}. So
 * Δw_r = Xᵀdiag(s_{·r}) Σ_l a_lr t_l∘v_l with v = F(W) − Y, and by Cauchy–Schwarz over l
 * |Σ_l a_lr t_li v_li| ≤ e^{2R}√d_out·(Σ_l v_li²)^{½}; hence ‖Δw_r‖ ≤ ‖diag(s_{·r})X‖₂·e^{2R}√d_out·‖v‖. ∎
 *
 * <p><b>Numerics.</b> Left: {@link FastBudget#gradientAlong} with slope max‖x_i‖ bounds the error of any one neuron's
 * gradient. Right: {@link GradientGain} and {@link ResidualNorm}; 2R is exact.
 *
 * <p><b>Cost.</b> O(m·n·(d_in² + d_out) + m·d_in³).
 */
public final class GradientBoundOptimal extends ParametricBound<MovedWeights, GradientBoundOptimal.Growth> {
    public GradientBoundOptimal() {
        super(MovedWeights.class, new Growth(2, true));
        isFalseFor(new Growth(1.9, true), "exponent-1.9");
        isFalseFor(new Growth(2, false), "without-outputs");
    }

    /** e^{slope·R}, times √d_out or not. */
    record Growth(double slope, boolean withOutputs) {
        double outputs(MovedWeights given) {
            return withOutputs ? given.data().outputDimension() : 1;
        }
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs());
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                new Constant("e^{2R}", "e^{2R}", "best possible"),
                new Constant(
                        "G",
                        "√d_out·max_r ‖diag(s_{·r})X‖₂",
                        "how much of a residual reaches one neuron at the start; at most max s_ir·√N"));
    }

    /** e^{slope·R}·√outputs in place of e^{2R}·√d_out. */
    @Override
    protected Sides inDoubles(MovedWeights given, Growth growth) {
        SoftmaxNetwork moved = given.moved();
        ForwardPass pass = ForwardPass.of(moved, given.data().inputs());
        double largest =
                Gradient.of(pass, given.data().targets(), new SquaredLoss()).maxRowNorm();
        Enclosure residual = ResidualNorm.of(moved, given.data());
        double error = FastBudget.of(moved, given.data())
                .gradientAlong(given.data().inputs().maxRowNorm(), Math.exp(residual.lnUpper()));
        double exponent = growth.slope() * given.radius();
        double root = Math.sqrt(growth.outputs(given));
        return Sides.inequality(
                Enclosure.of(largest, error),
                GradientGain.inDoubles(given.network(), given.data())
                        .times(residual)
                        .times(Enclosure.of(root, Math.ulp(root)))
                        .times(Enclosure.exponential(exponent, Math.ulp(exponent))));
    }

    @Override
    protected Sides inDigits(MovedWeights given, Growth growth, Digits digits) {
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, given.moved(), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        FastBudget shape = FastBudget.of(given.moved(), given.data());
        ReferenceBudget budget = new ReferenceBudget(digits, shape);
        Dfp residual = network.residual(targets).frobeniusNorm();
        Dfp residualError = budget.output().multiply(shape.size());
        DecimalEigenvalueBounds gain = GradientGain.inDigits(given.network(), given.data(), digits);
        Dfp factor = digits.exp(digits.number(growth.slope()).multiply(digits.number(given.radius())))
                .multiply(digits.number(growth.outputs(given)).sqrt());
        Dfp stated = factor.multiply(gain.middle()).multiply(residual);
        return digits.inequality(
                network.gradient(targets).maxRowNorm(),
                budget.gradientAlong(
                        given.data().inputs().maxRowNorm(), digits.precision().toDouble(residual)),
                stated,
                factor.multiply(gain.radius().multiply(residual))
                        .add(factor.multiply(gain.upper()).multiply(residualError))
                        .add(stated.multiply(digits.roundings(100))));
    }

    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        Enclosure residual = ResidualNorm.timesRootSize(given.moved(), given.data());
        return Optional.of(residual.times(2.0 * given.network().width()));
    }
}
