package org.softmaxntk.properties.descent;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample on which a heavy pair has come far apart, as the remainder is small with R. */
class DescentStepRemainderProperties extends NetworkProperties {
    DescentStepRemainderProperties() {
        super("descent-step-remainder");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.parse(
                        "data=ball/unit-ball:1x4x1 width=4 sigma=15.473985366412663 start=paired move=random radius=0.0 step=0.1886542373152946 steps=24 seed=525941"),
                0.19);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "a-sixth",
                "data=ball/unit-ball:1x4x1 width=4 sigma=15.473985366412663 start=paired move=random radius=0.0 step=0.1886542373152946 steps=24 seed=525941");
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
