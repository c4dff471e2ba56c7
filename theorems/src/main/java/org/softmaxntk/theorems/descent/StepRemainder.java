package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.interval.Interval;

/**
 * e = v⁺ − (I − hH)v, what a step of descent leaves beyond its linear part.
 *
 * <p>In intervals without cancellation. With z the change of a neuron's logit, M = E[e^z − 1] and t(z) = e^z − 1 − z, e_il =
 * m·E[(a − p)(t(z) − zM)]/(1 + M), as F⁺ − F = m·E[(a − p)(e^z − 1)]/E[e^z] and −hHv = m·E[(a − p)z]. The neurons of a pair
 * have z = ±α + β and masses ½πωe^{±φ}; together they give πω[(a coshφ − p sinhφ)D + (a sinhφ − p coshφ)Q] with D = (e^β −
 * 1)sinhα + (sinhα − α) − αM, Q = t(β)coshα + (1 + β)(coshα − 1) − βM, and M = Σ_r πω[coshφ((e^β − 1)coshα + (coshα − 1)) +
 * sinhφ·e^β sinhα].
 *
 * <p>In digits as it stands. With δ the error of the weights at either end, e is off by √N(mδ + error of F) for v⁺ and for
 * v, by h‖H‖_F ≤ 4hmN times that for Hv, and by h‖v‖ times the error of H: its own, and 28δmN for the weights' (entries
 * change by at most 4(e^{4δ} − 1) ≤ 28δ times |x_i·x_j|κ_ij ≤ m for δ ≤ ¼).
 */
final class StepRemainder {
    private final PairedPoint point;
    private final IntervalTable alpha;
    private final IntervalTable beta;

    private StepRemainder(PairedPoint point) {
        this.point = point;
        this.alpha = point.start().inputs().timesTransposed(point.oddStep());
        this.beta = point.start().inputs().timesTransposed(point.evenStep());
    }

    /** e of the step that begins at {@code point}, n×d_out. */
    static IntervalTable of(PairedPoint point) {
        StepRemainder step = new StepRemainder(point);
        int n = point.start().samples();
        int pairs = point.start().pairs();
        IntervalTable means = IntervalTable.generate(n, 1, (i, none) -> step.mean(i));
        IntervalTable odd = IntervalTable.generate(n, pairs, (i, r) -> step.oddTerm(i, r, means.at(i, 0)));
        IntervalTable even = IntervalTable.generate(n, pairs, (i, r) -> step.evenTerm(i, r, means.at(i, 0)));
        return IntervalTable.generate(
                n,
                point.start().outputs(),
                (i, l) -> step.sum(i, l, odd, even).dividedBy(Interval.ONE.plus(means.at(i, 0))));
    }

    /** M. */
    private Interval mean(int i) {
        Interval sum = Interval.ZERO;
        for (int r = 0; r < alpha.columns(); r++) {
            Interval grown = beta.at(i, r).expm1();
            Interval even = grown.times(alpha.at(i, r).cosh()).plus(Tails.hyperbolicCosine(alpha.at(i, r)));
            Interval odd = Interval.ONE.plus(grown).times(alpha.at(i, r).sinh());
            Interval both = point.cosh(i, r).times(even).plus(point.sinh(i, r).times(odd));
            sum = sum.plus(point.start().mass(i, r).times(point.omega(i, r)).times(both));
        }
        return sum;
    }

    /** D. */
    private Interval oddTerm(int i, int r, Interval mean) {
        Interval a = alpha.at(i, r);
        return beta.at(i, r)
                .expm1()
                .times(a.sinh())
                .plus(Tails.hyperbolicSine(a))
                .minus(a.times(mean));
    }

    /** Q. */
    private Interval evenTerm(int i, int r, Interval mean) {
        Interval a = alpha.at(i, r);
        Interval b = beta.at(i, r);
        return Tails.exponential(b)
                .times(a.cosh())
                .plus(Interval.ONE.plus(b).times(Tails.hyperbolicCosine(a)))
                .minus(b.times(mean));
    }

    /** m Σ_r πω(…), and mπ = 2s. */
    private Interval sum(int i, int l, IntervalTable odd, IntervalTable even) {
        PairedStart start = point.start();
        Interval p = point.signMeans().at(i, l);
        Interval sum = Interval.ZERO;
        for (int r = 0; r < start.pairs(); r++) {
            Interval cosh = point.cosh(i, r);
            Interval sinh = point.sinh(i, r);
            Interval first = start.signed(r, l, cosh).minus(p.times(sinh)).times(odd.at(i, r));
            Interval second = start.signed(r, l, sinh).minus(p.times(cosh)).times(even.at(i, r));
            sum = sum.plus(start.scaled(i, r).times(point.omega(i, r)).times(first.plus(second)));
        }
        return sum.plus(sum);
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
