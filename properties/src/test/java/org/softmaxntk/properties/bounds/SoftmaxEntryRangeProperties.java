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

/** Nearest: one logit at +B, all others at −B; equality in the limit m → ∞. */
class SoftmaxEntryRangeProperties extends NetworkProperties {
    SoftmaxEntryRangeProperties() {
        super("softmax-entry-range");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 4096)
                        .with(START, Start.ONE_HIGH)
                        .with(SIGMA, 1),
                0.998,
                NetworkRecipes.on("orthonormal:1x1x1")
                        .with(WIDTH, 256)
                        .with(START, Start.ONE_HIGH)
                        .with(SIGMA, 1),
                0.97);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=256 sigma=1.0 start=one-high move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                NetworkRecipes.on("linnerud").with(WIDTH, 32).with(SIGMA, 2).with(SEED, 1));
    }
}
