package org.softmaxntk.theorems.descent;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.Recent;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.interval.Interval;

/**
 * The region of weights that descent and flow share up to the time ηT, and what the loss is like in it, in intervals.
 *
 * <p>In it ‖o_r‖ ≤ R = max(2.3·ηTG‖Y‖, max_τ max_r ‖o_r(τ)‖) and ‖ε_r‖ ≤ E = max((2.3·ηTG‖Y‖)², max_τ max_r ‖ε_r(τ)‖). T is the
 * largest number of steps, at most the run's, with ηTG‖Y‖ ≤ 1/5 and every odd part within ½, as far as doubles can tell.
 *
 * @param points of the run, T + 1 of them
 * @param squaredSlope m·L = m(Λ + μ(R, E)), which ‖J‖² does not exceed
 * @param bend γ = (1 + tanh R)√d_out·s·e^{R+2E}‖X‖²·(‖Y‖ + m√N·tanh R), which ‖Σ_il v_il ∇²F_il‖ does not exceed
 */
record FlowRegion(List<PairedPoint> points, Interval squaredSlope, Interval bend) {
    /** R of the flow is at most this often ηTG‖Y‖: k(½) with ζ = 1 is 2.256. */
    static final double GROWTH = 2.3;

    private static final double SHORT = 0.2;

    private static final Recent<DescentRun, FlowRegion> REGIONS = new Recent<>(FlowRegion::around);

    static FlowRegion of(DescentRun given) {
        return REGIONS.of(given);
    }

    /** ηG‖Y‖ ≤ 1/5, for certain. */
    static Hypothesis<DescentRun> shortFirstStep() {
        return new Hypothesis<>(
                Hypotheses.SHORT_FIRST_STEP,
                "ηG‖Y‖_F ≤ " + SHORT + ": the flow's first ηth of time stays within ½",
                given -> firstStep(PairedStart.of(given)).upper() <= SHORT,
                given -> "ηG‖Y‖ = " + firstStep(PairedStart.of(given)).upper(),
                space -> space.with(NetworkFit.SHORT_FIRST_STEP));
    }

    /** ηG‖Y‖. */
    private static Interval firstStep(PairedStart start) {
        return start.stepSize().times(PathRadius.gradientScale(start)).times(start.targetNorm());
    }

    private static FlowRegion around(DescentRun given) {
        List<PairedPoint> run = PathRadius.pointsWithinHalf(given);
        PairedStart start = run.get(0).start();
        Interval first = firstStep(start);
        List<PairedPoint> points = new ArrayList<>(run.subList(0, 2));
        while (points.size() < run.size() && first.upper() * points.size() <= SHORT) {
            points.add(run.get(points.size()));
        }
        Interval odd = first.times(Interval.exactly(points.size() - 1.0)).times(Interval.exactly(GROWTH));
        Interval even = odd.square();
        for (PairedPoint point : points) {
            odd = odd.max(point.odd().maxRowNorm());
            even = even.max(point.even().maxRowNorm());
        }
        return within(points, odd, even);
    }

    private static FlowRegion within(List<PairedPoint> points, Interval odd, Interval even) {
        PairedStart start = points.get(0).start();
        StepConstants constants = StepConstants.of(start);
        Interval kernel = constants.largestEigenvalue().plus(constants.drift(odd, even));
        Interval size = Interval.exactly((double) start.samples() * start.outputs());
        Interval residual =
                start.targetNorm().plus(start.width().times(size.sqrt()).times(odd.tanh()));
        return new FlowRegion(
                List.copyOf(points),
                start.width().times(kernel),
                constants.curvature(odd, even).times(residual));
    }

    /** T. */
    int steps() {
        return points.size() - 1;
    }

    /** W(T). */
    PairedPoint end() {
        return points.get(steps());
    }

    PairedStart start() {
        return points.get(0).start();
    }

    /** ηT. */
    Interval time() {
        return start().stepSize().times(Interval.exactly(steps()));
    }

    /** mL + γ ≥ the Lipschitz constant of the gradient where descent and flow go. */
    double lipschitz() {
        return squaredSlope.plus(bend).upper();
    }

    /** √(mL)·e^{γηT}: how much an error in the weights at any time can be worth in the outputs at the end. */
    Interval amplification() {
        return squaredSlope.sqrt().times(bend.times(time()).exp());
    }

    /** ½η²·mL(mL + γ)e^{γηT}·Σ_{τ<T}‖v(τ)‖. */
    Interval bound() {
        Interval sum = Interval.ZERO;
        for (PairedPoint point : points.subList(0, steps())) {
            sum = sum.plus(point.residual().frobeniusNorm());
        }
        return Interval.exactly(0.5)
                .times(start().stepSize().square())
                .times(squaredSlope.sqrt())
                .times(squaredSlope.plus(bend))
                .times(amplification())
                .times(sum);
    }
}
