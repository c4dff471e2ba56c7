package org.softmaxntk.properties.certificate.stepwise;

import java.util.Map;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained by the second step, where weights are small and the odd parts are those of the kernel's own path. */
class SharpenedEvenRadiusProperties extends CertifiedRuns {
    SharpenedEvenRadiusProperties() {
        super("sharpened-even-radius");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.parse(
                        "data=orthonormal/unit-ball:1x1x2 width=12 sigma=0.002 start=paired move=random radius=0.0 step=0.15 steps=2 seed=1"),
                0.995);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-hundredths",
                "data=orthonormal/unit-ball:1x1x2 width=12 sigma=0.002 start=paired move=random radius=0.0 step=0.15 steps=2 seed=1");
    }
}
