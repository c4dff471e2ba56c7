package org.softmaxntk.properties.perturbation;

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

/** Far from attained: the worst case known grows like 1.1·R·e^{2B}, one neuron of small mass against all others. */
class NtkPerturbationProperties extends NetworkProperties {
    NtkPerturbationProperties() {
        super("ntk-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 40)
                        .with(START, Start.ONE_HIGH)
                        .with(SIGMA, 1)
                        .with(MOVE, Move.FIRST_NEURON)
                        .with(RADIUS, 0.0099),
                3.6e-4);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-two",
                "data=orthonormal/unit-ball:1x1x1 width=40 sigma=1.0 start=one-high move=first-neuron radius=0.0099 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.SMALL_RADIUS,
                NetworkRecipes.on("ball:3x2x2").with(MOVE, Move.RANDOM).with(RADIUS, 0.02),
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 64)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.009)
                .with(SEED, 1));
    }
}
