package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.FastBudget;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.interval.Interval;

/**
 * e = v⁺ − (I − hH)v, what a step of descent leaves beyond its linear part.
 *
 * <p>In intervals without cancellation: with z_q the change of a neuron's logit, t(z) = e^z − 1 − z and means under S_i,
 * e_il = m·E[(a − p)(t(z) − z(z̄ + t̄))]/(1 + z̄ + t̄), as F⁺ − F = m·E[(a − p)(e^z − 1)]/E[e^z] and −hHv = m·E[(a − p)z].
 *
 * <p>In digits as it stands. With δ the error of the weights at either end, e is off by √N(mδ + error of F) for v⁺ and for
 * v, by h‖H‖_F ≤ 4hmN times that for Hv, and by h‖v‖ times the error of H: its own, and 28δmN for the weights' (entries
 * change by at most 4(e^{4δ} − 1) ≤ 28δ times |x_i·x_j|κ_ij ≤ m for δ ≤ ¼).
 */
final class StepRemainder {
    private final PairedPoint point;
    private final IntervalTable oddLogits;
    private final IntervalTable evenLogits;

    private StepRemainder(PairedPoint point) {
        this.point = point;
        this.oddLogits = point.start().inputs().timesTransposed(point.oddStep());
        this.evenLogits = point.start().inputs().timesTransposed(point.evenStep());
    }

    /** e of the step that begins at {@code point}, n×d_out. */
    static IntervalTable of(PairedPoint point) {
        StepRemainder step = new StepRemainder(point);
        int n = point.start().samples();
        IntervalTable means = IntervalTable.generate(n, 1, (i, none) -> step.mean(i));
        return IntervalTable.generate(n, point.start().outputs(), (i, l) -> step.entry(i, l, means.at(i, 0)));
    }

    /** z_iq. */
    private Interval logit(int i, int q) {
        Interval odd = oddLogits.at(i, q / 2);
        return evenLogits.at(i, q / 2).plus(q % 2 == 0 ? odd : odd.negate());
    }

    /** E[e^z − 1] = z̄ + t̄. */
    private Interval mean(int i) {
        Interval sum = Interval.ZERO;
        for (int q = 0; q < neurons(); q++) {
            sum = sum.plus(point.scaledProbability(i, q).times(logit(i, q).expm1()));
        }
        return sum.dividedBy(point.start().width());
    }

    private Interval entry(int i, int l, Interval mean) {
        Interval sum = Interval.ZERO;
        for (int q = 0; q < neurons(); q++) {
            Interval z = logit(i, q);
            Interval sign = Interval.exactly((1 - 2 * (q % 2)) * point.start().sign(q / 2, l))
                    .minus(point.signMeans().at(i, l));
            Interval beyond = Tails.exponential(z).minus(z.times(mean));
            sum = sum.plus(point.scaledProbability(i, q).times(sign).times(beyond));
        }
        return sum.dividedBy(Interval.ONE.plus(mean));
    }

    private int neurons() {
        return 2 * point.start().pairs();
    }

    /** ‖e‖ of step {@code t} to t + 1. */
    static Range norm(ReferenceRun run, int t, DescentRun given, Digits digits) {
        ReferenceNetwork<Dfp> network = run.at(t);
        FieldTable<Dfp> residual = run.residual(t);
        Dfp h = digits.number(given.stepSize()).multiply(network.weights().rows());
        FieldTable<Dfp> change = product(network.kernel(), residual, digits).times(h);
        Dfp norm = run.residual(t + 1).minus(residual).plus(change).frobeniusNorm();
        return Range.around(norm, error(run, t, h, digits), digits);
    }

    private static Dfp error(ReferenceRun run, int t, Dfp h, Digits digits) {
        FastBudget shape = run.budget().shape();
        Dfp size = digits.number((double) shape.width() * shape.size());
        Dfp kernel = run.budget().kernel().add(run.error(t).multiply(28).multiply(size));
        Dfp residual = run.residualNorm(t).upper();
        Dfp slope = h.multiply(size).multiply(4);
        return run.residualError(t)
                .multiply(slope.add(digits.number(1)))
                .add(run.residualError(t + 1))
                .add(kernel.multiply(h).multiply(residual))
                .add(residual.multiply(slope.add(digits.number(2))).multiply(digits.roundings(shape.size())));
    }

    /** H·vec(v) as an n×d_out table; row l·n + i of H belongs to v_il. */
    static FieldTable<Dfp> product(FieldTable<Dfp> kernel, FieldTable<Dfp> v, Digits digits) {
        int n = v.rows();
        return FieldTable.generate(digits.precision(), n, v.columns(), (i, l) -> {
            Dfp sum = digits.number(0);
            for (int b = 0; b < kernel.columns(); b++) {
                sum = sum.add(kernel.at(l * n + i, b).multiply(v.at(b % n, b / n)));
            }
            return sum;
        });
    }
}
