package org.softmaxntk.properties.certificate.stepwise;

import java.util.Map;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: two outputs that want opposite things of a pair. */
class CertifiedEvenRadiusProperties extends CertifiedRuns {
    CertifiedEvenRadiusProperties() {
        super("certified-even-radius");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.parse(
                        "data=tiny/unit-ball:1x1x2 width=12 sigma=0.002079259101967567 start=paired move=random radius=0.0 step=0.15036407428699258 steps=8 seed=753395"),
                0.41);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "two-fifths",
                "data=tiny/unit-ball:1x1x2 width=12 sigma=0.002079259101967567 start=paired move=random radius=0.0 step=0.15036407428699258 steps=8 seed=753395");
    }
}
