package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Nearest: one logit at +B, all others at −B; equality in the limit m → ∞. */
class SoftmaxEntryRangeProperties extends ClaimProperties {
    SoftmaxEntryRangeProperties() {
        super("softmax-entry-range");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(4096)
                        .withStart(Start.ONE_HIGH)
                        .withSigma(1),
                0.998,
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(256)
                        .withStart(Start.ONE_HIGH)
                        .withSigma(1),
                0.97);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=256 sigma=1.0 start=one-high move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud").withWidth(32).withSigma(2).withSeed(1));
    }
}
