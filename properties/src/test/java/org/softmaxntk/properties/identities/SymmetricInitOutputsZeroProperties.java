package org.softmaxntk.properties.identities;

import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** An identity that doubles satisfy exactly. */
class SymmetricInitOutputsZeroProperties extends ClaimProperties {
    SymmetricInitOutputsZeroProperties() {
        super("symmetric-init-outputs-zero");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("ball:3x2x2"), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "one-sign-flipped",
                "data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=paired move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.PAIRED_START, Recipe.on("ball:3x2x2").withStart(Start.INDEPENDENT));
    }
}
