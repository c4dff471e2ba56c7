package org.softmaxntk.properties.bounds;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained wherever a logit is beyond 1: B̂ is the largest of them. */
class ExpRangeProperties extends NetworkProperties {
    ExpRangeProperties() {
        super("exp-range");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(START, Start.ONE_HIGH)
                        .with(SIGMA, 4),
                0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=4.0 start=one-high move=random radius=0.0 step=0.01 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                NetworkRecipes.on("linnerud").with(WIDTH, 32).with(SIGMA, 2).with(SEED, 1));
    }
}
