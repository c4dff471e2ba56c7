package org.softmaxntk.properties.activations;

import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one pair and one sample, where one flip is the whole kernel and Markov's step loses nothing. */
class ReluFlipProbabilityProperties extends ProbabilityProperties {
    /** A standard normal is below this in size with probability one half. */
    private static final double MEDIAN = 0.6744897501960817;

    ReluFlipProbabilityProperties() {
        super("relu-flip-probability");
    }

    @Override
    protected Recipe law(String data) {
        return Recipe.on(data)
                .withWidth(16)
                .withSigma(1)
                .withMove(Move.RANDOM, 0.1)
                .withDelta(0.3);
    }

    private Recipe onePair(double delta) {
        return law("orthonormal:1x1x1")
                .withWidth(2)
                .withMove(Move.RANDOM, MEDIAN)
                .withDelta(delta);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        // At δ = 0.41 the bound is above what two neurons can do, and three quarters of it are not.
        return Map.of(onePair(0.6), 0.75, onePair(0.41), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "three-quarters",
                "data=orthonormal/unit-ball:1x1x1 width=2 sigma=1.0 start=paired move=random radius=0.6744897501960817"
                        + " step=0.01 delta=0.41 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.POSITIVE_SCALE, law("sphere:2x2x1").withSigma(0));
    }
}
