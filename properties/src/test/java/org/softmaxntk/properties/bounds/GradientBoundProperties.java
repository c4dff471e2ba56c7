package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** With B = 1 and a paired start e^{3B} leaves a factor e³. */
class GradientBoundProperties extends ClaimProperties {
    GradientBoundProperties() {
        super("gradient-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("orthonormal:1x1x1").withWidth(64).withSigma(0.01), 0.049);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "negative-exponent",
                "data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1 step=0.01 seed=0");
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
