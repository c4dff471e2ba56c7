package org.softmaxntk.properties.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest where one neuron of 512 is high, and where sixteen share a start of σ = 1. */
class NormaliserTermBoundProperties extends NetworkProperties {
    NormaliserTermBoundProperties() {
        super("normaliser-term-bound");
    }

    private static Recipe oneHigh(int width, double sigma) {
        return NetworkRecipes.on("orthonormal:1x1x1")
                .with(WIDTH, width)
                .with(START, Start.ONE_HIGH)
                .with(SIGMA, sigma)
                .with(STEP, 1e-8);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(oneHigh(512, 2.57), 1e-4, oneHigh(16, 1), 1e-4);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-sign-means",
                "data=orthonormal/unit-ball:1x1x1 width=16 sigma=1.0 start=one-high move=random radius=0.0 step=1.0E-6 seed=0",
                "exponent-one",
                "data=orthonormal/unit-ball:1x1x1 width=512 sigma=2.57 start=one-high move=random radius=0.0 step=1.0E-8 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(SIGMA, 0.5)
                .with(START, Start.INDEPENDENT)
                .with(STEP, 1e-6)
                .with(SEED, 1));
    }
}
