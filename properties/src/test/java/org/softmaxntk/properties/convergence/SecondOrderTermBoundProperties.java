package org.softmaxntk.properties.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
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

/** Nearest at B = 1; the exponent that a wide network needs, 4, is that of one neuron of mass ½. */
class SecondOrderTermBoundProperties extends NetworkProperties {
    SecondOrderTermBoundProperties() {
        super("second-order-term-bound");
    }

    private static Recipe oneHigh(int width, double sigma) {
        return NetworkRecipes.on("orthonormal:1x1x1")
                .with(WIDTH, width)
                .with(START, Start.ONE_HIGH)
                .with(SIGMA, sigma);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(oneHigh(8, 1), 3e-7, oneHigh(256, 2.77), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-two",
                "data=orthonormal/unit-ball:1x1x1 width=256 sigma=2.77 start=one-high move=random radius=0.0 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                NetworkRecipes.on("linnerud").with(WIDTH, 32).with(SIGMA, 2).with(SEED, 1));
    }
}
