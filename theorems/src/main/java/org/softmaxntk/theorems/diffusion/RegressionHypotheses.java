package org.softmaxntk.theorems.diffusion;

import org.softmaxntk.theorems.Hypothesis;

/** What claims about regression on noisy labels ask. */
final class RegressionHypotheses {
    static final String STEP_WITHIN_TRACE = "step-within-trace";

    private RegressionHypotheses() {}

    /** Implies η̂Λ ≤ 1 for both kernels. */
    static Hypothesis<NoisyRegression> stepWithinTrace() {
        return new Hypothesis<>(
                STEP_WITHIN_TRACE,
                "η̂·max(tr K, tr H(0)) ≤ 1",
                given -> given.stepTimesTrace() <= 1,
                given -> "η̂·max(tr K, tr H(0)) = " + given.stepTimesTrace(),
                Hypothesis.EVERY_RECIPE);
    }
}
