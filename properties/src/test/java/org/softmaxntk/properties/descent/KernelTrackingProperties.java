package org.softmaxntk.properties.descent;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one pair on one sample, many steps, so that the drift adds up. */
class KernelTrackingProperties extends NetworkProperties {
    KernelTrackingProperties() {
        super("kernel-tracking");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.parse(
                        "data=ball/one-hot:1x4x1 width=2 sigma=0.47854944949273726 start=paired move=random radius=0.0 step=0.007849953973952125 steps=40 seed=803832"),
                0.29);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "a-quarter",
                "data=ball/one-hot:1x4x1 width=2 sigma=0.47854944949273726 start=paired move=random radius=0.0 step=0.007849953973952125 steps=40 seed=803832",
                "without-drift",
                "data=orthonormal/unit-ball:1x1x1 width=2 sigma=0.7643985768809459 start=paired move=random radius=0.0 step=0.017097571030558804 steps=40 seed=77839",
                "without-remainder",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=random radius=0.0 step=0.01 seed=0");
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
