package org.softmaxntk.properties.descent;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one pair on one sample, F = 2·tanh φ. */
class DescentStepThirdOrderProperties extends NetworkProperties {
    DescentStepThirdOrderProperties() {
        super("descent-step-third-order");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.parse(
                        "data=orthonormal/unit-ball:1x4x1 width=2 sigma=4.924944708276242 start=paired move=random radius=0.0 step=0.8156361530083133 steps=7 seed=752495"),
                0.166);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "a-seventh",
                "data=orthonormal/unit-ball:1x4x1 width=2 sigma=4.924944708276242 start=paired move=random radius=0.0 step=0.8156361530083133 steps=7 seed=752495");
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
