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
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained where all signs of an output are equal. */
class CentredSignBoundProperties extends NetworkProperties {
    private static final long EQUAL_SIGNS = 0;

    CentredSignBoundProperties() {
        super("centred-sign-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 2)
                        .with(START, Start.INDEPENDENT)
                        .with(SEED, EQUAL_SIGNS),
                0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=2 sigma=0.5 start=independent move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(SIGMA, 2)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.009)
                .with(SEED, 1)
                .with(START, Start.INDEPENDENT));
    }
}
