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

/** Nearest: one pair of vanishing mass comes apart against all others. */
class KernelDriftSecondOrderProperties extends NetworkProperties {
    KernelDriftSecondOrderProperties() {
        super("kernel-drift-second-order");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 24_000)
                        .with(START, Start.HEAVY_PAIR)
                        .with(MOVE, Move.FIRST_PAIR_APART)
                        .with(RADIUS, 0.05),
                0.85);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "five-radii-squared",
                "data=orthonormal/unit-ball:1x1x1 width=24000 sigma=0.5 start=heavy-pair move=first-pair-apart radius=0.05 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                NetworkRecipes.on("ball:3x2x2")
                        .with(START, Start.INDEPENDENT)
                        .with(MOVE, Move.SIGNED)
                        .with(RADIUS, 0.005),
                Hypotheses.HALF_ODD_RADIUS,
                NetworkRecipes.on("ball:3x2x2").with(MOVE, Move.SIGNED).with(RADIUS, 0.75),
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(SIGMA, 2)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.009)
                .with(SEED, 1));
    }
}
