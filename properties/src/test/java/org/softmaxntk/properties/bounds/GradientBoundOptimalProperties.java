package org.softmaxntk.properties.bounds;

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

/** Attained without a move; nearest with one: a pair of small mass goes up, all others down. */
class GradientBoundOptimalProperties extends NetworkProperties {
    GradientBoundOptimalProperties() {
        super("gradient-bound-optimal");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1"),
                0.999999,
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 512)
                        .with(SIGMA, 0)
                        .with(MOVE, Move.FIRST_PAIR)
                        .with(RADIUS, 0.1),
                0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=64 sigma=0.0 start=paired move=first-pair radius=0.1 step=0.01 seed=0",
                "without-outputs",
                "data=orthonormal/unit-ball:1x1x2 width=8 sigma=0.5 start=split move=exchange radius=0.001 step=0.01 seed=5");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                NetworkRecipes.on("ball:3x2x2")
                        .with(START, Start.INDEPENDENT)
                        .with(MOVE, Move.SIGNED)
                        .with(RADIUS, 0.005),
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
