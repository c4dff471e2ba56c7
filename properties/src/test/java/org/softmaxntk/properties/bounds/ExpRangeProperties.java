package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Attained wherever a logit is beyond 1: B̂ is the largest of them. */
class ExpRangeProperties extends ClaimProperties {
    ExpRangeProperties() {
        super("exp-range");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("orthonormal:1x1x1").withStart(Start.ONE_HIGH).withSigma(4), 0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=4.0 start=one-high move=random radius=0.0 step=0.01 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud").withWidth(32).withSigma(2).withSeed(1));
    }
}
