package org.softmaxntk.theorems.descent;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.DescentRun;

/**
 * A run of the reference implementation from a paired start, with a bound δ_τ on how far any neuron is from where exact
 * descent would have it.
 *
 * <p>δ_0 = 0. Moving every neuron by at most δ ≤ ¼ (inputs in the unit ball) changes S_ir by at most 2.6δ·S_ir, p_li by
 * at most δ and F_il by mδ, so a neuron's step by at most δ·η·q(3.3·m·d_out + 6.9·v), where q = max_r Σ_i s_ir and v =
 * max_i Σ_l |v_il|; with the room that 4 and 8 leave for q and v being the computed ones, δ_{τ+1} = δ_τ(1 + ηq(4·m·d_out +
 * 8v)) + rounding, and rounding is {@link ReferenceBudget#gradientAlong} times η, and that of sums of weights. Once δ > ¼
 * nothing is known. Cost O(T·n·m·(d_in + d_out)) and T·n·m exponentials.
 */
final class ReferenceRun {
    private final List<ReferenceNetwork<Dfp>> points;
    private final List<Dfp> errors;
    private final DescentRun given;
    private final Digits digits;
    private final FieldTable<Dfp> targets;
    private final double largestWeight;

    private ReferenceRun(DescentRun given, int steps, Digits digits) {
        this.given = given;
        this.digits = digits;
        this.targets = digits.lift(given.data().targets());
        this.points = DigitsNetwork.of(digits, given.network(), given.data())
                .run(targets, digits.number(given.stepSize()), steps);
        this.largestWeight = given.network().hiddenWeights().maxRowNorm() + 1;
        this.errors = new ArrayList<>(List.of(digits.number(0)));
        for (int t = 0; t < steps; t++) {
            errors.add(nextError(t));
        }
    }

    /** The first {@code steps} steps of {@code given}, during which weights move by at most 1. */
    static ReferenceRun of(DescentRun given, int steps, Digits digits) {
        return new ReferenceRun(given, steps, digits);
    }

    private Dfp nextError(int t) {
        Matrix residual = points.get(t).residual(targets).toMatrix();
        Matrix softmax = points.get(t).softmax().toMatrix();
        double m = softmax.columns();
        double q = m * largestRowSum(softmax.transpose());
        double growth = 1 + given.stepSize() * q * (4 * m * residual.columns() + 8 * largestRowSum(residual));
        double slope = given.data().inputs().maxRowNorm();
        Dfp rounding = budget().gradientAlong(slope, residual.frobeniusNorm())
                .multiply(digits.number(given.stepSize()))
                .add(weightRounding());
        Dfp next = errors.get(t).multiply(digits.number(growth)).add(rounding);
        return digits.precision().isGreater(next, digits.number(0.25))
                ? digits.roundings(Double.POSITIVE_INFINITY)
                : next;
    }

    /** Sums are right to 10^−(digits + 20), so 10^−(digits + 18) covers a neuron's. */
    Dfp weightRounding() {
        return digits.roundings(
                1e-18 * largestWeight * Math.sqrt(given.network().inputDimension()));
    }

    private static double largestRowSum(Matrix matrix) {
        double largest = 0;
        for (int i = 0; i < matrix.rows(); i++) {
            double sum = 0;
            for (int j = 0; j < matrix.columns(); j++) {
                sum += Math.abs(matrix.at(i, j));
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** The reference implementation's own roundings at weights that have moved by at most 1. */
    ReferenceBudget budget() {
        FastBudget shape = FastBudget.of(given.network(), given.data());
        return new ReferenceBudget(digits, shape.withLargestLogit(shape.largestLogit() + 1));
    }

    /** The network as computed after {@code t} steps. */
    ReferenceNetwork<Dfp> at(int t) {
        return points.get(t);
    }

    /** δ_t. */
    Dfp error(int t) {
        return errors.get(t);
    }

    /** v(t) as computed, n×d_out. */
    FieldTable<Dfp> residual(int t) {
        return points.get(t).residual(targets);
    }

    /** Bound on the error of v(t) in the Frobenius norm: √N(mδ + error of F). */
    Dfp residualError(int t) {
        FastBudget shape = budget().shape();
        return errors.get(t)
                .multiply(digits.number(shape.width()))
                .add(budget().output())
                .multiply(digits.number(shape.size()).sqrt());
    }

    /** ‖v(t)‖. */
    Range residualNorm(int t) {
        return Range.around(residual(t).frobeniusNorm(), residualError(t), digits);
    }

    /** max_r ‖o_r(t)‖. */
    Range oddRadius(int t) {
        return radius(t, -1);
    }

    /** max_r ‖ε_r(t)‖. */
    Range evenRadius(int t) {
        return radius(t, +1);
    }

    /** The larger one at both ends of the step from {@code t} to t + 1. */
    Range oddRadiusOfStep(int t) {
        return oddRadius(t).max(oddRadius(t + 1), digits);
    }

    /** The same for the even parts. */
    Range evenRadiusOfStep(int t) {
        return evenRadius(t).max(evenRadius(t + 1), digits);
    }

    /** ½mη²C‖v(t)‖². */
    Range stepBound(int t, Range constant) {
        Dfp eta = digits.number(given.stepSize());
        Dfp factor = eta.multiply(eta).multiply(given.network().width()).divide(2);
        Range residual = residualNorm(t);
        return constant.times(residual).times(residual).map(factor::multiply).widened(10, digits);
    }

    private Range radius(int t, int sign) {
        FieldTable<Dfp> now = points.get(t).weights();
        FieldTable<Dfp> before = points.get(0).weights();
        FieldTable<Dfp> parts = FieldTable.generate(
                digits.precision(),
                now.rows() / 2,
                now.columns(),
                (r, k) -> now.at(2 * r, k)
                        .subtract(before.at(2 * r, k))
                        .add(now.at(2 * r + 1, k)
                                .subtract(before.at(2 * r + 1, k))
                                .multiply(sign))
                        .divide(2));
        return Range.around(parts.maxRowNorm(), errors.get(t).add(weightRounding()), digits);
    }
}
