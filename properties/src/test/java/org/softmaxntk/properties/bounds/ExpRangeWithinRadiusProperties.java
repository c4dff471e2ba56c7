package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: the largest logit pushed outwards. */
class ExpRangeWithinRadiusProperties extends ClaimProperties {
    ExpRangeWithinRadiusProperties() {
        super("exp-range-within-radius");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(2)
                        .withSigma(4)
                        .withSeed(3)
                        .withMove(Move.SIGNED, 0.5),
                0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-the-move",
                "data=ball/unit-ball:3x2x2 width=8 sigma=4.0 start=independent move=along-input radius=1.0 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, Recipe.on("2*sphere:1x1x1").withMove(Move.SIGNED, 0.005));
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
