package org.softmaxntk.properties.activations;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one pair and one sample, where one flip is the whole kernel and Markov's step loses nothing. */
class ReluFlipProbabilityProperties extends ProbabilityProperties {
    /** A standard normal is below this in size with probability one half. */
    private static final double MEDIAN = 0.6744897501960817;

    ReluFlipProbabilityProperties() {
        super("relu-flip-probability");
    }

    @Override
    protected Recipe law(String data) {
        return NetworkRecipes.on(data)
                .with(WIDTH, 16)
                .with(SIGMA, 1)
                .with(MOVE, Move.RANDOM)
                .with(RADIUS, 0.1)
                .with(DELTA, 0.3);
    }

    private Recipe onePair(double delta) {
        return law("orthonormal:1x1x1")
                .with(WIDTH, 2)
                .with(MOVE, Move.RANDOM)
                .with(RADIUS, MEDIAN)
                .with(DELTA, delta);
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
        return Map.of(Hypotheses.POSITIVE_SCALE, law("sphere:2x2x1").with(SIGMA, 0));
    }
}
