package org.softmaxntk.properties.bounds;

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

/** Nearest: the largest logit pushed outwards. */
class ExpRangeWithinRadiusProperties extends NetworkProperties {
    ExpRangeWithinRadiusProperties() {
        super("exp-range-within-radius");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 2)
                        .with(SIGMA, 4)
                        .with(SEED, 3)
                        .with(MOVE, Move.SIGNED)
                        .with(RADIUS, 0.5),
                0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-the-move",
                "data=ball/unit-ball:3x2x2 width=8 sigma=4.0 start=independent move=along-input radius=1.0 step=0.01 seed=0");
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
                .with(SIGMA, 2)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.009)
                .with(SEED, 1));
    }
}
