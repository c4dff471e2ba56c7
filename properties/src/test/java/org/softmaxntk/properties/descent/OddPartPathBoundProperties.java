package org.softmaxntk.properties.descent;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained by the first step with one sample and one output; the second step is the nearest that can be told apart. */
class OddPartPathBoundProperties extends NetworkProperties {
    OddPartPathBoundProperties() {
        super("odd-part-path-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.on("orthonormal:1x1x1").with(SIGMA, 0.01).with(STEPS, 2), 0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-hundredths",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.01 steps=2 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Runs.breaking();
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return Runs.onRealData();
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Runs.pinned());
    }
}
