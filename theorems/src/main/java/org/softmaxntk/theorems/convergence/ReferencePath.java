package org.softmaxntk.theorems.convergence;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.given.DescentRun;

/**
 * A run of gradient descent by the reference implementation, and how far it can be from the exact one.
 *
 * <p>Errors are counted in units of 10^−digits. Weights off by e put S and p off by ε' = ε + 3e·max‖x_i‖, ε the
 * implementation's own, and a neuron's gradient by 8ŝ·max‖x_i‖(√N‖v‖ + N·m)ε', ŝ = max s_ir: so errors grow by a factor a
 * step, and digits pay for it.
 */
public final class ReferencePath {
    private final DescentRun run;
    private final Digits digits;
    private final List<ReferenceNetwork<Dfp>> points = new ArrayList<>();
    private final List<Double> weightErrors = new ArrayList<>();

    private ReferencePath(DescentRun run, Digits digits) {
        this.run = run;
        this.digits = digits;
    }

    /** The points 0 … T. Cost O(T·n·m·(d_in + d_out)). */
    public static ReferencePath of(DescentRun run, Digits digits) {
        ReferencePath path = new ReferencePath(run, digits);
        path.follow();
        return path;
    }

    private void follow() {
        FieldTable<Dfp> targets = digits.lift(run.data().targets());
        Dfp stepSize = digits.number(run.stepSize());
        points.add(DigitsNetwork.of(digits, run.network(), run.data()));
        weightErrors.add(2 * run.network().hiddenWeights().maxRowNorm());
        for (int step = 0; step < run.steps(); step++) {
            points.add(points.get(step).step(targets, stepSize));
            weightErrors.add(nextError(step));
        }
    }

    private double nextError(int step) {
        ReferenceNetwork<Dfp> point = points.get(step);
        FastBudget shape = shape();
        double largest = shape.width() * toDouble(point.softmax().maxAbsolute());
        double gradientError = 8
                * largest
                * shape.largestInput()
                * (Math.sqrt(shape.size()) * residualNorm(step) + (double) shape.size() * shape.width())
                * relativeError(step);
        return weightErrors.get(step)
                + 1.01 * run.stepSize() * gradientError
                + 8 * toDouble(points.get(step + 1).weights().maxRowNorm());
    }

    private FastBudget shape() {
        return FastBudget.of(run.network(), run.data());
    }

    private double toDouble(Dfp x) {
        return digits.precision().toDouble(x);
    }

    ReferenceNetwork<Dfp> at(int step) {
        return points.get(step);
    }

    FieldTable<Dfp> residual(int step) {
        return points.get(step).residual(digits.lift(run.data().targets()));
    }

    double residualNorm(int step) {
        return toDouble(residual(step).frobeniusNorm());
    }

    /** ε', in units of 10^−digits; ∞ where they are used up. */
    double relativeError(int step) {
        double movedLogit = toDouble(points.get(step).weights().maxRowNorm()) * shape().largestInput();
        double own = new ReferenceBudget(digits, shape().withLargestLogit(movedLogit)).probabilityRoundings();
        double error = own + 3 * weightErrors.get(step) * shape().largestInput();
        return error < Math.pow(10, digits.count() - 3) ? error : Double.POSITIVE_INFINITY;
    }

    /** max_r ‖w_r(τ) − w_r(0)‖. */
    public Range movement(int step) {
        Dfp moved = at(step).weights().minus(at(0).weights()).maxRowNorm();
        return Range.around(moved, movementError(step), digits);
    }

    /** ‖v(τ)‖². */
    public Range squaredResidual(int step) {
        FieldTable<Dfp> v = residual(step);
        return Range.around(v.inner(v), squaredResidualError(step), digits);
    }

    /** λ_min(H(τ)), H off by ε' in place of the implementation's own error in {@link ReferenceBudget#kernel}. */
    public Range smallestEigenvalue(int step) {
        double slope = shape().largestInput();
        Dfp error = digits.roundings(20 * relativeError(step) * shape().size() * shape().width() * slope * slope);
        DecimalEigenvalueBounds bounds = DecimalEigenvalueBounds.smallest(at(step).kernel(), digits)
                .widened(error)
                .atLeastZero();
        return new Range(bounds.lower(), bounds.upper());
    }

    /** Error of max_r ‖w_r(τ) − w_r(0)‖. */
    Dfp movementError(int step) {
        return digits.roundings(2 * (weightErrors.get(0) + weightErrors.get(step)));
    }

    /** Error of ‖v(τ)‖²: each entry of F is off by 2mε'. */
    Dfp squaredResidualError(int step) {
        FastBudget shape = shape();
        double entry = 2 * shape.width() * relativeError(step) + residualNorm(step);
        return digits.roundings(
                (2 * Math.sqrt(shape.size()) * residualNorm(step) + shape.size() * (shape.width() + 8.0)) * entry
                        + 8 * shape.size() * residualNorm(step) * residualNorm(step));
    }
}
