package org.softmaxntk.theorems.descent;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.Recent;
import org.softmaxntk.theorems.interval.Enclosures;
import org.softmaxntk.theorems.interval.Interval;
import org.softmaxntk.theorems.perturbation.KernelDriftSecondOrder;

/**
 * Outputs stay by the kernel's own path, as near as the kernel's drift and the steps' remainders add up to.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A, η and T with ‖o_r(τ)‖ ≤ ½ for all τ ≤ T: with v = F − Y, v_lin(τ) =
 * (I − hH*)^τ v(0), h = ηm, g = max(1, hΛ − 1): ‖v(T) − v_lin(T)‖ ≤ Σ_{τ<T} g^{T−1−τ}(h·μ(R_τ, E_τ)‖v(τ)‖ +
 * ½mη²C_e(R'_τ, E'_τ)‖v(τ)‖²), R_τ = max_r ‖o_r(τ)‖ and E_τ = max_r ‖ε_r(τ)‖ for neurons at w_r ± o_r + ε_r, R'_τ =
 * max(R_τ, R_{τ+1}), E'_τ the same, μ, C_e and Λ as in {@link DescentStepRemainder}. Up to the edge of stability, hΛ ≤ 2, g = 1.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3)
 * ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every T up to which the odd parts stay within ½.
 *
 * <p><b>Kind.</b> Upper bound.
 *
 * <p><b>Example.</b> {@code data=ball/one-hot:1x4x1 width=2 sigma=0.47854944949273726 start=paired move=random
 * radius=0.0 step=0.007849953973952125 steps=40 seed=803832}: measured/stated = 0.2970.
 *
 * <p><b>Source.</b> [ours]; the paper asks how far F(τ) is from the kernel's path, with constants that are not explicit.
 *
 * <p><b>Deviation.</b> The constants are ours, and R_τ, E_τ are the run's own: a bound in hindsight. With theorem L3's majorants
 * in their place it is one in advance.
 *
 * <p><b>Proof.</b> D = v − v_lin satisfies D(0) = 0 and D(τ+1) = (I − hH*)D(τ) − h(H(τ) − H*)v(τ) + e(τ): subtract v_lin(τ+1) =
 * (I − hH*)v_lin(τ) from v(τ+1) = (I − hH(τ))v(τ) + e(τ). The spectrum of hH* is in [0, hΛ], so ‖I − hH*‖ ≤ max(1, hΛ − 1)
 * = g. ‖H(τ) − H*‖ ≤ μ(R_τ, E_τ) by {@link KernelDriftSecondOrder} and ‖e(τ)‖ ≤ ½mη²C_e‖v(τ)‖², both as in {@link
 * DescentStepRemainder}. Sum (Duhamel). By {@link EvenPartSecondOrder} E_τ is at most ζ times the path radius squared, so all
 * terms but e's are of second order in the path. ∎
 *
 * <p><b>Numerics.</b> {@link PairedPoint#departure} carries v − v_lin along as such. In digits v_lin is iterated: its error grows
 * by 1 + h‖H*‖_F a step and by h‖v_lin‖ times the error of H*. T is the last τ for which doubles can tell the odd parts to be
 * within ½.
 *
 * <p><b>Cost.</b> O(T·n·m·(d_in + d_out) + N³ + N²m).
 */
public final class KernelTracking extends ParametricBound<DescentRun, KernelTracking.Terms> {
    public KernelTracking() {
        super(DescentRun.class, new Terms(1, 1));
        isFalseFor(new Terms(0.25, 0.25), "a-quarter");
        isFalseFor(new Terms(0, 1), "without-drift");
        isFalseFor(new Terms(1, 0), "without-remainder");
    }

    private static final Recent<DescentRun, List<PairedPoint>> TRACKED =
            new Recent<>(given -> PathRadius.pointsWithinHalf(PairedPoint.firstOfTracked(PairedStart.of(given))));

    @Override
    public List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.unitInputs(), PathRadius.halfFirstStep());
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                new Constant("g", "max(1, hΛ − 1)", "growth of errors a step; 1 up to the edge of stability hΛ = 2"));
    }

    @Override
    protected Sides inDoubles(DescentRun given, Terms terms) {
        List<PairedPoint> points = tracked(given);
        PairedStart start = points.get(0).start();
        StepConstants constants = StepConstants.of(start);
        Interval h = start.scaledStep();
        Interval growth =
                Interval.ONE.max(h.times(constants.largestEigenvalue()).minus(Interval.ONE));
        Interval bound = Interval.ZERO;
        for (int t = 0; t + 1 < points.size(); t++) {
            StepEnds step = StepEnds.of(points, t);
            PairedPoint point = step.before();
            Interval drift = constants
                    .drift(point.odd().maxRowNorm(), point.even().maxRowNorm())
                    .times(h)
                    .times(point.residual().frobeniusNorm());
            Interval remainder = step.bound(constants.remainder(step.oddRadius(), step.evenRadius()));
            bound = bound.times(growth)
                    .plus(drift.times(Interval.exactly(terms.drifts())))
                    .plus(remainder.times(Interval.exactly(terms.remainders())));
        }
        return Enclosures.inequality(points.get(points.size() - 1).departure().frobeniusNorm(), bound);
    }

    /** By how much the two terms of a step count. */
    record Terms(double drifts, double remainders) {}

    private static List<PairedPoint> tracked(DescentRun given) {
        return TRACKED.of(given);
    }

    @Override
    protected Sides inDigits(DescentRun given, Terms terms, Digits digits) {
        int steps = tracked(given).size() - 1;
        ReferenceRun run = ReferenceRun.of(given, steps, digits);
        ReferenceStepConstants constants = ReferenceStepConstants.of(run, digits);
        Dfp h = digits.number(given.stepSize()).multiply(given.network().width());
        Dfp one = digits.number(1);
        Range growth = constants
                .largestEigenvalue()
                .map(largest -> largest.multiply(h).subtract(one))
                .max(new Range(one, one), digits);
        Range bound = new Range(digits.number(0), digits.number(0));
        for (int t = 0; t < steps; t++) {
            Range drift = constants
                    .drift(run.oddRadius(t), run.evenRadius(t))
                    .times(run.residualNorm(t))
                    .map(size -> size.multiply(h).multiply(digits.number(terms.drifts())));
            Range remainder = run.stepBound(t, constants.remainder(run.oddRadiusOfStep(t), run.evenRadiusOfStep(t)))
                    .map(size -> size.multiply(digits.number(terms.remainders())));
            bound = bound.times(growth).plus(drift).plus(remainder);
        }
        Range departure =
                ReferenceKernelPath.departures(run, steps, given, digits).get(steps);
        return Range.inequality(departure, bound.widened(100.0 * steps, digits), digits);
    }

    /** ‖v − v_lin‖ ≤ ‖v‖ + ‖v_lin‖. */
    @Override
    public Optional<Enclosure> trivial(DescentRun given) {
        List<PairedPoint> points = tracked(given);
        PairedPoint end = points.get(points.size() - 1);
        Interval linear = end.residual().minus(end.departure()).frobeniusNorm();
        return Optional.of(Enclosures.of(end.residual().frobeniusNorm().plus(linear)));
    }
}
