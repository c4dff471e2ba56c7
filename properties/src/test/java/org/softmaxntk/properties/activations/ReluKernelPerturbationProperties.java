package org.softmaxntk.properties.activations;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained: weights 0, where every neuron is off and at its boundary, and a move that switches them all on. */
class ReluKernelPerturbationProperties extends NetworkProperties {
    /** Of two pairs one is between 0.9R and R from the boundary, and crosses it. */
    private static final Recipe ONE_PAIR_FLIPS = NetworkRecipes.on("orthonormal:1x1x1")
            .with(WIDTH, 4)
            .with(SIGMA, 0.3)
            .with(MOVE, Move.TOGETHER)
            .with(RADIUS, 0.3)
            .with(SEED, 41);

    ReluKernelPerturbationProperties() {
        super("relu-kernel-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(SIGMA, 0)
                        .with(MOVE, Move.TOGETHER)
                        .with(RADIUS, 0.005)
                        .with(SEED, 1),
                0.9999999,
                ONE_PAIR_FLIPS,
                0.9999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "radius-0.9",
                "data=orthonormal/unit-ball:1x1x1 width=4 sigma=0.3 start=paired move=together radius=0.3 step=0.01 seed=41",
                "near-both",
                "data=sphere/unit-ball:2x2x1 width=4 sigma=0.5 start=paired move=signed radius=0.2 step=0.01 seed=508");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(SIGMA, 0.5)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.1)
                .with(SEED, 1));
    }
}
