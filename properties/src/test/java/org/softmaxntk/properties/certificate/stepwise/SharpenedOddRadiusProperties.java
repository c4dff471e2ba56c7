package org.softmaxntk.properties.certificate.stepwise;

import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;

/** Attained by the first step. */
class SharpenedOddRadiusProperties extends CertifiedRuns {
    SharpenedOddRadiusProperties() {
        super("sharpened-odd-radius");
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
}
