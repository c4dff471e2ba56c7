package org.softmaxntk.theorems.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;

import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.LogitBound;
import org.softmaxntk.theorems.given.StatedRun;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Domain;

/** The premises of this package. Those about a run hold for every point before its last, with rounding on the safe side. */
final class RunHypotheses {
    private static final double LARGEST_DELTA = 0.99;

    private RunHypotheses() {}

    static Hypothesis<DescentRun> stableStep() {
        return new Hypothesis<>(
                Hypotheses.STABLE_STEP,
                "η·m·tr H(W(0)) ≤ 1, which the stated step size implies",
                given -> traceStep(given) <= 1,
                given -> "η·m·tr H(W(0)) = " + traceStep(given),
                space -> space.with(NetworkFit.TINY_STEP));
    }

    private static double traceStep(DescentRun given) {
        return given.stepSize() * given.network().width() * InitialKernel.trace(given);
    }

    static Hypothesis<DescentRun> contractingRun() {
        return new Hypothesis<>(
                Hypotheses.CONTRACTING_RUN,
                "ηmλ/2 < 1 and ‖F(τ) − Y‖² ≤ (1 − ηmλ/2)^τ‖F(0) − Y‖² for every τ < T",
                RunHypotheses::contracts,
                given -> "a loss above that at some τ < " + given.steps(),
                space -> space.with(NetworkFit.SMALL_STEP));
    }

    private static boolean contracts(DescentRun given) {
        double lambda = Math.exp(InitialKernel.smallestEigenvalue(given).lnUpper());
        double promised = Math.log1p(-given.stepSize() * given.network().width() * lambda / 2);
        PathPoint point = PathPoint.start(given);
        double lnLoss = 0;
        boolean contracts = promised < 0;
        for (int step = 1; step < given.steps() && contracts; step++) {
            lnLoss += lnGrowth(StepDecrease.of(point).atLeast(), point.residualNorm());
            contracts = lnLoss <= step * promised;
            point = point.next();
        }
        return contracts;
    }

    /** ln of what a step that takes at least {@code decrease} off ‖v‖² multiplies it by at most; below 0 that is a growth. */
    static double lnGrowth(double decrease, Enclosure norm) {
        double v = Math.exp(decrease < 0 ? norm.lnLower() : norm.lnUpper());
        return Math.log1p(-decrease / (v * v));
    }

    static Hypothesis<DescentRun> boundedLogits() {
        return new Hypothesis<>(
                Hypotheses.BOUNDED_LOGITS,
                "|⟨w_r(τ), x_i⟩| ≤ (3B − ln 2)/2 for all i, r and every τ < T",
                given -> largestLogit(given) <= allowedLogit(given),
                given -> "a logit of " + largestLogit(given) + ", above " + allowedLogit(given),
                space -> space.with(NetworkFit.SMALL_STEP));
    }

    private static double allowedLogit(DescentRun given) {
        return (3 * LogitBound.of(given.network(), given.data()) - Math.log(2)) / 2;
    }

    /** B̂ of W(τ), the largest before the last point; as it is at least 1, it is below the bound where every logit is. */
    private static double largestLogit(DescentRun given) {
        PathPoint point = PathPoint.start(given);
        double largest = 0;
        for (int step = 0; step < given.steps(); step++) {
            largest = Math.max(
                    largest, LogitBound.of(point.pass().network(), given.data()) * (1 + point.relativeError()));
            point = point.next();
        }
        return largest;
    }

    static Hypothesis<StatedRun> singleSample() {
        return new Hypothesis<>(
                Hypotheses.SINGLE_SAMPLE,
                "n = d_out = 1 and |y| ≤ 1: the case that is checked",
                given -> given.data().samples() == 1
                        && given.data().outputDimension() == 1
                        && given.data().targets().maxAbsolute() <= 1,
                given -> "n = " + given.data().samples() + ", d_out = "
                        + given.data().outputDimension() + ", max |y| = "
                        + given.data().targets().maxAbsolute(),
                space -> space.with(START, Domain.of(Start.PAIRED)).with(NetworkFit.SINGLE_SAMPLE));
    }

    static Hypothesis<StatedRun> nonzeroInput() {
        return new Hypothesis<>(
                Hypotheses.NONZERO_INPUT,
                "x ≠ 0, so that λ = ‖x‖² > 0",
                given -> given.data().inputs().maxAbsolute() > 0,
                given -> "x = 0",
                Hypothesis.EVERY_RECIPE);
    }

    static Hypothesis<StatedRun> moderateDelta() {
        return new Hypothesis<>(
                Hypotheses.MODERATE_DELTA,
                "δ ≤ " + LARGEST_DELTA,
                given -> given.failureProbability() <= LARGEST_DELTA,
                given -> "δ = " + given.failureProbability(),
                Hypothesis.EVERY_RECIPE);
    }
}
