package org.softmaxntk.properties.descent;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one small step of a wide network on one sample, where the bound is ½h²|y| and so is the gap. */
class DescentFollowsFlowProperties extends NetworkProperties {
    private static final String WIDE =
            "data=orthonormal/one-hot:1x1x1 width=1024 sigma=1.0E-4 start=paired move=random radius=0.0 step=0.005 seed=0";

    DescentFollowsFlowProperties() {
        super("descent-follows-flow");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.parse(WIDE), 0.97);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "nine-tenths",
                WIDE,
                "second-order",
                "data=linnerud/4 width=64 sigma=0.5 start=paired move=random radius=0.0 step=0.001 steps=8 seed=1");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                NetworkRecipes.on("ball:3x2x2").with(START, Start.INDEPENDENT),
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1"),
                Hypotheses.SHORT_FIRST_STEP,
                NetworkRecipes.on("ball:3x2x2").with(STEP, 50));
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
