package org.softmaxntk.properties.perturbation;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: the widest network that is still too narrow. */
class KernelRankBoundProperties extends NetworkProperties {
    KernelRankBoundProperties() {
        super("kernel-rank-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.on("sphere:7x2x1").with(WIDTH, 6), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "one-less",
                "data=sphere/unit-ball:7x2x1 width=6 sigma=0.5 start=paired move=random radius=0.0 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                NetworkRecipes.on("sphere:7x2x1").with(WIDTH, 6).with(START, Start.INDEPENDENT),
                Hypotheses.NARROW_NETWORK,
                NetworkRecipes.on("sphere:6x2x1").with(WIDTH, 6));
    }
}
