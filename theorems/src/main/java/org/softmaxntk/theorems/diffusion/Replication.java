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

/**
 * k copies of every neuron learn Y as one copy learns Y/k: width and the size of labels are one parameter.
 *
 * <p><b>Statement.</b> Let W' have k copies of every neuron of W. Then F(W') = k·F(W), and a step of η/k on Y leads from W' to
 * k copies of what a step of η on Y/k makes of W. Hence F_{km}^Y(τ) = k·F_m^{Y/k}(τ) for every τ, checked for k = 3.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is that of the outputs and that of the weights after a step, in norm, added; taken
 * at the network to which all but one of the run's steps have led.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.0 step=0.1
 * steps=8 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours]
 *
 * <p><b>Deviation.</b> One step at a time, from wherever the run has come: so no error of one step is magnified by the next.
 *
 * <p><b>Proof.</b> Each copy has the softmax entry S/k, so p is the same, F = m·p is k-fold, F' − Y = k(F − Y/k), and the
 * gradient at a copy, kmΣ(S/k)(a − p)(F' − Y)x, is k times that of W on Y/k; η/k takes the factor away. ∎
 *
 * <p><b>Numerics.</b> Sums have three times as many terms; each side is within the budget of a gradient of the wider network.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out)).
 */
public final class Replication extends ParametricBound<DescentRun, Replication.Scaling> {
    private static final int COPIES = 3;

    /** What is divided by k. */
    public enum Scaling {
        /** The wide network's step, the narrow network's labels. */
        STEP_AND_LABELS,
        /** The step alone: F_{km}^Y would be F_m^Y. */
        STEP_ALONE,
        /** The labels alone. */
        LABELS_ALONE
    }

    public Replication() {
        super(DescentRun.class, Scaling.STEP_AND_LABELS);
        isFalseFor(Scaling.STEP_ALONE, "labels-not-scaled");
        isFalseFor(Scaling.LABELS_ALONE, "step-not-scaled");
    }

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of();
    }

    private static Matrix copied(Matrix rows) {
        return Matrix.generate(COPIES * rows.rows(), rows.columns(), (r, k) -> rows.at(r / COPIES, k));
    }

    private static double dividedBy(boolean isScaled) {
        return isScaled ? COPIES : 1;
    }

    @Override
    protected Sides inDoubles(DescentRun given, Scaling scaling) {
        SoftmaxNetwork network = WalkedNetwork.of(given);
        SoftmaxNetwork wide = new SoftmaxNetwork(copied(network.hiddenWeights()), copied(network.signs()));
        Matrix inputs = given.data().inputs();
        Matrix targets = given.data().targets();
        Matrix labels = targets.times(1 / dividedBy(scaling != Scaling.STEP_ALONE));
        double step = given.stepSize() / dividedBy(scaling != Scaling.LABELS_ALONE);
        Matrix outputs = ForwardPass.of(network, inputs)
                .outputs()
                .times(COPIES)
                .minus(ForwardPass.of(wide, inputs).outputs());
        Matrix after =
                WalkedNetwork.step(network, inputs, labels, given.stepSize()).hiddenWeights();
        Matrix wideAfter = WalkedNetwork.step(wide, inputs, targets, step).hiddenWeights();
        return Sides.identity(
                outputs.frobeniusNorm() + wideAfter.minus(copied(after)).frobeniusNorm(),
                WalkedNetwork.budget(given, network, COPIES));
    }

    @Override
    protected Sides inDigits(DescentRun given, Scaling scaling, Digits digits) {
        SoftmaxNetwork walked = WalkedNetwork.of(given);
        ReferenceNetwork<Dfp> network = DigitsNetwork.of(digits, walked, given.data());
        ReferenceNetwork<Dfp> wide = DigitsNetwork.of(
                digits, new SoftmaxNetwork(copied(walked.hiddenWeights()), copied(walked.signs())), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        Dfp divisor = digits.number(dividedBy(scaling != Scaling.STEP_ALONE));
        FieldTable<Dfp> labels = targets.map(entry -> entry.divide(divisor));
        Dfp eta = digits.number(given.stepSize());
        Dfp step = eta.divide(digits.number(dividedBy(scaling != Scaling.LABELS_ALONE)));
        FieldTable<Dfp> after = network.weights().minus(network.gradient(labels).times(eta));
        FieldTable<Dfp> wideAfter = wide.weights().minus(wide.gradient(targets).times(step));
        FieldTable<Dfp> copies = FieldTable.generate(
                digits.precision(), wideAfter.rows(), wideAfter.columns(), (r, k) -> after.at(r / COPIES, k));
        Dfp discrepancy = network.outputs()
                .times(digits.number(COPIES))
                .minus(wide.outputs())
                .frobeniusNorm()
                .add(wideAfter.minus(copies).frobeniusNorm());
        FastBudget shape = FastBudget.of(walked, given.data());
        double width = COPIES * shape.width();
        double size = width
                + COPIES * walked.hiddenWeights().frobeniusNorm()
                + given.stepSize() * width * (width + given.data().targets().frobeniusNorm());
        double operations = new ReferenceBudget(digits, shape).probabilityRoundings() * COPIES;
        return digits.identity(
                discrepancy, digits.roundings(100 * operations * shape.size() * width * size * shape.inputDimension()));
    }
}
