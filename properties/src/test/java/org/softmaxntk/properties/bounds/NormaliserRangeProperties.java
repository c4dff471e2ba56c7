package org.softmaxntk.properties.bounds;

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

/** Attained when a sample has one logit only, shared by a pair. */
class NormaliserRangeProperties extends NetworkProperties {
    NormaliserRangeProperties() {
        super("normaliser-range");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 2)
                        .with(SIGMA, 4)
                        .with(SEED, 3),
                0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=2 sigma=4.0 start=paired move=random radius=0.1 step=0.01 seed=3");
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
