package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.DescentRun;

/**
 * {@link FlowRegion} in digits, for the T that doubles have found. Everything grows with R, E and the constants.
 *
 * @param squaredSlope m·L
 * @param bend γ
 * @param time ηT
 * @param path η·Σ_{τ<T}‖v(τ)‖
 */
record ReferenceFlowRegion(Range squaredSlope, Range bend, Dfp time, Range path, Digits digits) {
    static ReferenceFlowRegion of(DescentRun given, ReferenceRun run, int steps, Digits digits) {
        Dfp time = digits.number(given.stepSize()).multiply(steps);
        Dfp targets = run.residual(0).frobeniusNorm();
        Range flow = new ReferencePathRadius(run, digits)
                .scale()
                .map(scale -> scale.multiply(time).multiply(targets).multiply(digits.number(FlowRegion.GROWTH)))
                .plus(new Range(digits.number(0), digits.roundings(100)));
        Range odd = flow;
        Range even = flow.times(flow);
        Range path = new Range(digits.number(0), digits.number(0));
        for (int t = 0; t <= steps; t++) {
            odd = odd.max(run.oddRadius(t), digits);
            even = even.max(run.evenRadius(t), digits);
            path = t < steps ? path.plus(run.residualNorm(t)) : path;
        }
        ReferenceStepConstants constants = ReferenceStepConstants.of(run, digits);
        Dfp width = digits.number(given.network().width());
        Dfp rootSize = digits.number(run.budget().shape().size()).sqrt();
        Range residual = odd.map(digits::tanh)
                .map(tanh -> tanh.multiply(width).multiply(rootSize).add(targets));
        Range squaredSlope =
                constants.largestEigenvalue().plus(constants.drift(odd, even)).map(width::multiply);
        return new ReferenceFlowRegion(
                squaredSlope.widened(10, digits),
                constants.curvature(odd, even).times(residual).widened(100, digits),
                time,
                path.map(digits.number(given.stepSize())::multiply).widened(10.0 * steps, digits),
                digits);
    }

    /** √(mL)·e^{γηT}. */
    Range amplification() {
        return squaredSlope
                .map(Dfp::sqrt)
                .times(bend.map(gamma -> digits.exp(gamma.multiply(time))))
                .widened(100, digits);
    }

    /** ½η·mL(mL + γ)e^{γηT}·η Σ_{τ<T}‖v(τ)‖. */
    Range bound(double stepSize) {
        Dfp half = digits.number(stepSize).divide(2);
        return squaredSlope
                .map(Dfp::sqrt)
                .times(squaredSlope.plus(bend))
                .times(amplification())
                .times(path)
                .map(half::multiply)
                .widened(100, digits);
    }
}
