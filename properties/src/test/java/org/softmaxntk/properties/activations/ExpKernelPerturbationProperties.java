package org.softmaxntk.properties.activations;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained: one sample of norm 1, every neuron moved along it. */
class ExpKernelPerturbationProperties extends NetworkProperties {
    ExpKernelPerturbationProperties() {
        super("exp-kernel-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(MOVE, Move.TOGETHER)
                        .with(RADIUS, 0.3)
                        .with(SEED, 1),
                0.9999999,
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(SIGMA, 10)
                        .with(MOVE, Move.TOGETHER)
                        .with(RADIUS, 2)
                        .with(SEED, 1),
                0.9999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=together radius=0.3 step=0.01 seed=1",
                "exponent-one",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=together radius=0.3 step=0.01 seed=1");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1").with(MOVE, Move.TOGETHER).with(RADIUS, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(SIGMA, 2)
                .with(MOVE, Move.TOGETHER)
                .with(RADIUS, 0.009)
                .with(SEED, 1));
    }
}
