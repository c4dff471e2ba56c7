package org.softmaxntk.properties.descent;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one small step of a wide network on one sample, where the bound is ½h²|y| and so is the gap. */
class DescentFollowsFlowProperties extends ClaimProperties {
    private static final String WIDE =
            "data=orthonormal/one-hot:1x1x1 width=1024 sigma=1.0E-4 start=paired move=random radius=0.0 step=0.005 seed=0";

    DescentFollowsFlowProperties() {
        super("descent-follows-flow");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.parse(WIDE), 0.97);
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
                Recipe.on("ball:3x2x2").withStart(Start.INDEPENDENT),
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1"),
                Hypotheses.SHORT_FIRST_STEP,
                Recipe.on("ball:3x2x2").withStep(50));
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
