package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
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
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;

/**
 * A network from a paired start learns −Y as it learns Y, with the other sign.
 *
 * <p><b>Statement.</b> Let W be a network of neurons in pairs of opposite signs, and W^π the same with the weights of each
 * pair exchanged. Then F(W^π) = −F(W), and a step of descent on −Y from W^π leads to (W⁺)^π, W⁺ after the step on Y from W. As
 * W(0)^π = W(0) for a paired start, F^{−Y}(τ) = −F^Y(τ) for every τ: a network's error is odd in its labels' size.
 *
 * <p><b>Hypotheses.</b> (1) The start is paired.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is that of the outputs and that of the weights after a step, in norm, added; taken
 * at the network to which all but one of the run's steps have led.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=paired move=random radius=0.0 step=0.1
 * steps=8 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours]
 *
 * <p><b>Deviation.</b> One step at a time, from wherever the run has come: so no error of one step is magnified by the next.
 *
 * <p><b>Proof.</b> Exchanging weights within a pair exchanges its two softmax entries, whose signs are opposite: F changes its
 * sign, and so does F − (Y) if Y does. The gradient at neuron r is m Σ_i S_ir Σ_l (a_lr − p_li)(F − Y)_li x_i; at its partner
 * in W^π, S is the same, a, p and F − Y have changed signs, so the products have not. ∎
 *
 * <p><b>Numerics.</b> Both sides are the same operations in another order; each is within the budget of a gradient.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out)).
 */
public final class LabelSignOdd extends ParametricBound<DescentRun, LabelSignOdd.Mirror> {
    /** What is done to the second network. */
    public enum Mirror {
        /** Pairs exchanged, labels of the other sign. */
        WEIGHTS_AND_LABELS,
        /** Pairs exchanged, the same labels. */
        WEIGHTS_ALONE,
        /** Labels of the other sign, the same weights. */
        LABELS_ALONE
    }

    public LabelSignOdd() {
        super(DescentRun.class, Mirror.WEIGHTS_AND_LABELS);
        isFalseFor(Mirror.WEIGHTS_ALONE, "labels-unchanged");
        isFalseFor(Mirror.LABELS_ALONE, "without-exchange");
    }

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.pairedStart());
    }

    private static Matrix exchanged(Matrix weights) {
        return Matrix.generate(weights.rows(), weights.columns(), (r, k) -> weights.at(r ^ 1, k));
    }

    @Override
    protected Sides inDoubles(DescentRun given, Mirror mirror) {
        SoftmaxNetwork network = WalkedNetwork.of(given);
        Matrix inputs = given.data().inputs();
        Matrix targets = given.data().targets();
        SoftmaxNetwork other =
                mirror == Mirror.LABELS_ALONE ? network : network.withWeights(exchanged(network.hiddenWeights()));
        Matrix otherTargets = mirror == Mirror.WEIGHTS_ALONE ? targets : targets.times(-1);
        Matrix outputs = ForwardPass.of(network, inputs)
                .outputs()
                .plus(ForwardPass.of(other, inputs).outputs());
        Matrix after =
                WalkedNetwork.step(network, inputs, targets, given.stepSize()).hiddenWeights();
        Matrix otherAfter = WalkedNetwork.step(other, inputs, otherTargets, given.stepSize())
                .hiddenWeights();
        return Sides.identity(
                outputs.frobeniusNorm() + otherAfter.minus(exchanged(after)).frobeniusNorm(),
                WalkedNetwork.budget(given, network, 1));
    }

    @Override
    protected Sides inDigits(DescentRun given, Mirror mirror, Digits digits) {
        SoftmaxNetwork walked = WalkedNetwork.of(given);
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, walked, given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        ReferenceNetwork<Dfp> other =
                mirror == Mirror.LABELS_ALONE ? network : network.withWeights(exchanged(network.weights()));
        FieldTable<Dfp> otherTargets = mirror == Mirror.WEIGHTS_ALONE ? targets : targets.map(Dfp::negate);
        Dfp eta = digits.number(given.stepSize());
        FieldTable<Dfp> after =
                network.weights().minus(network.gradient(targets).times(eta));
        FieldTable<Dfp> otherAfter =
                other.weights().minus(other.gradient(otherTargets).times(eta));
        Dfp discrepancy = network.outputs()
                .plus(other.outputs())
                .frobeniusNorm()
                .add(otherAfter.minus(exchanged(after)).frobeniusNorm());
        return digits.identity(discrepancy, budget(given, walked, digits));
    }

    private static FieldTable<Dfp> exchanged(FieldTable<Dfp> weights) {
        return FieldTable.generate(
                weights.precision(), weights.rows(), weights.columns(), (r, k) -> weights.at(r ^ 1, k));
    }

    private static Dfp budget(DescentRun given, SoftmaxNetwork walked, Digits digits) {
        FastBudget shape = FastBudget.of(walked, given.data());
        ReferenceBudget budget = new ReferenceBudget(digits, shape);
        double size = walked.hiddenWeights().frobeniusNorm()
                + given.stepSize()
                        * shape.width()
                        * (shape.width() + given.data().targets().frobeniusNorm())
                + shape.width();
        return digits.roundings(
                100 * budget.probabilityRoundings() * shape.size() * shape.width() * size * shape.inputDimension());
    }
}
