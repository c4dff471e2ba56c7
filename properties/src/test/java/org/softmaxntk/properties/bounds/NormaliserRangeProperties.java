package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Attained when a sample has one logit only, shared by a pair. */
class NormaliserRangeProperties extends ClaimProperties {
    NormaliserRangeProperties() {
        super("normaliser-range");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("orthonormal:1x1x1").withWidth(2).withSigma(4).withSeed(3), 0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=2 sigma=4.0 start=paired move=random radius=0.1 step=0.01 seed=3");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud")
                .withWidth(32)
                .withSigma(2)
                .withMove(Move.SIGNED, 0.009)
                .withSeed(1));
    }
}
