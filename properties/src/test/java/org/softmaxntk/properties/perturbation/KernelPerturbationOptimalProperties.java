package org.softmaxntk.properties.perturbation;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
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

/** Nearest: one pair, or one neuron, of vanishing mass against all others. */
class KernelPerturbationOptimalProperties extends NetworkProperties {
    KernelPerturbationOptimalProperties() {
        super("kernel-perturbation-optimal");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 10_000)
                        .with(START, Start.HEAVY_PAIR)
                        .with(MOVE, Move.FIRST_PAIR)
                        .with(RADIUS, 0.01),
                0.89,
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 12_000)
                        .with(START, Start.HEAVY_NEURON)
                        .with(MOVE, Move.FIRST_NEURON)
                        .with(RADIUS, 0.05),
                0.8);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "paired-3.5-radii",
                "data=orthonormal/unit-ball:1x1x1 width=10000 sigma=0.5 start=heavy-pair move=first-pair radius=0.01"
                        + " step=0.01 seed=0",
                "general-14-radii",
                "data=orthonormal/unit-ball:1x1x1 width=12000 sigma=0.5 start=heavy-neuron move=first-neuron"
                        + " radius=0.05 step=0.01 seed=0");
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
                .with(WIDTH, 64)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.009)
                .with(SEED, 1));
    }
}
