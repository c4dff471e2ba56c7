package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Nearest: the worst that a run has found; the limit, one logit at −B and infinitely many at +B, is out of reach. */
class SoftmaxEntryRangeProperties extends ClaimProperties {
    SoftmaxEntryRangeProperties() {
        super("softmax-entry-range");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.parse("data=collinear/one-hot:4x3x1 width=4 sigma=1.0 start=independent move=together radius=0.3"
                        + " step=0.01 seed=33"),
                0.449);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-one",
                "data=ball/unit-ball:3x2x2 width=8 sigma=4.0 start=independent move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud").withWidth(32).withSigma(2).withSeed(1));
    }
}
