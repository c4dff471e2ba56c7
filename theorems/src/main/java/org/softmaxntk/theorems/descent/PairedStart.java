package org.softmaxntk.theorems.descent;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.interval.Interval;

/**
 * What a run from a paired start starts from, in intervals: s_ir with the relative error that {@link FastBudget} gives,
 * everything else exact. X is n×d_in, Y n×d_out, s n×P, A P×d_out.
 */
final class PairedStart {
    private final DescentRun given;
    private final IntervalTable inputs;
    private final IntervalTable targets;
    private final IntervalTable scaled;
    private final IntervalTable masses;

    private PairedStart(DescentRun given, IntervalTable scaled) {
        this.given = given;
        this.inputs = IntervalTable.exactly(given.data().inputs());
        this.targets = IntervalTable.exactly(given.data().targets());
        this.scaled = scaled;
        Interval pairs = Interval.exactly(scaled.columns());
        this.masses = IntervalTable.generate(
                scaled.rows(), scaled.columns(), (i, r) -> scaled.at(i, r).dividedBy(pairs));
    }

    static PairedStart of(DescentRun given) {
        Matrix softmax = ForwardPass.of(given.network(), given.data().inputs()).softmax();
        double relative = FastBudget.of(given.network(), given.data()).probability();
        Interval width = Interval.exactly(given.network().width());
        return new PairedStart(
                given,
                IntervalTable.generate(
                        softmax.rows(),
                        softmax.columns() / 2,
                        (i, r) -> around(softmax.at(i, 2 * r), relative).times(width)));
    }

    /** A probability below the normal doubles has an absolute error too. */
    private static Interval around(double probability, double relative) {
        double error = Math.nextUp(probability * relative) + Double.MIN_VALUE;
        return new Interval(Math.max(0, Math.nextDown(probability - error)), Math.nextUp(probability + error));
    }

    DescentRun given() {
        return given;
    }

    int samples() {
        return inputs.rows();
    }

    /** P. */
    int pairs() {
        return scaled.columns();
    }

    int outputs() {
        return targets.columns();
    }

    /** X. */
    IntervalTable inputs() {
        return inputs;
    }

    /** y_il. */
    Interval target(int i, int l) {
        return targets.at(i, l);
    }

    /** s_ir. */
    Interval scaled(int i, int r) {
        return scaled.at(i, r);
    }

    /** π_ir = s_ir/P, which sums to 1 over the pairs. */
    Interval mass(int i, int r) {
        return masses.at(i, r);
    }

    /** a_lr, the sign of the pair's first neuron. */
    double sign(int r, int l) {
        return given.network().signs().at(2 * r, l);
    }

    /** {@code x} or −{@code x}, by the sign a_lr. */
    Interval signed(int r, int l, Interval x) {
        return sign(r, l) > 0 ? x : x.negate();
    }

    /** η, exactly. */
    Interval stepSize() {
        return Interval.exactly(given.stepSize());
    }

    /** m. */
    Interval width() {
        return Interval.exactly(given.network().width());
    }

    /** h = ηm. */
    Interval scaledStep() {
        return stepSize().times(width());
    }

    /** ‖Y‖_F = ‖v(0)‖. */
    Interval targetNorm() {
        return targets.frobeniusNorm();
    }
}
