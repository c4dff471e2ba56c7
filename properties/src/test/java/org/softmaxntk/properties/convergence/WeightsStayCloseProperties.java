package org.softmaxntk.properties.convergence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one sample, equal weights, a run that has arrived; then e^{3B} with B = 1 and the 4 are left. */
class WeightsStayCloseProperties extends ClaimProperties {
    private static final Recipe ARRIVED = Recipe.on("orthonormal/one-hot:1x1x1")
            .withWidth(128)
            .withSigma(0.001)
            .withStep(0.9)
            .withSteps(8);

    WeightsStayCloseProperties() {
        super("weights-stay-close");
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return RealRuns.withStep(0.001);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(ARRIVED, 0.0124);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "nine-tenths-without-exponential",
                "data=orthonormal/one-hot:1x1x1 width=128 sigma=0.001 start=paired move=random radius=0.0 step=0.9 steps=8 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1"),
                Hypotheses.POSITIVE_EIGENVALUE,
                Recipe.on("sphere:3x1x1"),
                Hypotheses.CONTRACTING_RUN,
                ARRIVED.withStep(3),
                Hypotheses.BOUNDED_LOGITS,
                Recipe.on("sphere/one-hot:1x1x1")
                        .withWidth(2)
                        .withSigma(1)
                        .withStep(0.6)
                        .withSteps(12)
                        .withSeed(2));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud/3")
                .withWidth(64)
                .withStep(0.01)
                .withSteps(16)
                .withSeed(1));
    }
}
