package org.softmaxntk.properties.descent;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Attained by the first step with one sample and one output; the second step is the nearest that can be told apart. */
class OddPartPathBoundProperties extends ClaimProperties {
    OddPartPathBoundProperties() {
        super("odd-part-path-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("orthonormal:1x1x1").withSigma(0.01).withSteps(2), 0.999);
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
