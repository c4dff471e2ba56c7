package org.softmaxntk.properties.certificate.stepwise;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;

import java.util.Map;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained by the first step with one sample and one output. */
class CertifiedOddRadiusProperties extends CertifiedRuns {
    CertifiedOddRadiusProperties() {
        super("certified-odd-radius");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.on("orthonormal:1x1x1").with(SIGMA, 0.01).with(STEPS, 2), 0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-hundredths",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0 step=0.01 steps=2 seed=0");
    }
}
