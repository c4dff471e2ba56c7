package org.softmaxntk.properties.identities;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;

import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** An identity that doubles satisfy exactly. */
class SymmetricInitOutputsZeroProperties extends NetworkProperties {
    SymmetricInitOutputsZeroProperties() {
        super("symmetric-init-outputs-zero");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(NetworkRecipes.on("ball:3x2x2"), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "one-sign-flipped",
                "data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=paired move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.PAIRED_START, NetworkRecipes.on("ball:3x2x2").with(START, Start.INDEPENDENT));
    }
}
