package org.softmaxntk.properties.probability;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** False as it stands: refuted where δ is large and the network wide. */
class LogitEventProperties extends ProbabilityProperties {
    LogitEventProperties() {
        super("logit-event");
    }

    @Override
    protected Recipe law(String data) {
        return NetworkRecipes.on(data).with(WIDTH, 64).with(SIGMA, 2).with(DELTA, 0.3);
    }

    /** More failures than δ, and it nearly is 1. */
    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(refuting(64, 0.99), 1.0);
    }

    private static Recipe refuting(int width, double delta) {
        return NetworkRecipes.on("orthonormal:1x1x1")
                .with(WIDTH, width)
                .with(SIGMA, 1)
                .with(DELTA, delta);
    }

    /** Every draw that fails is confirmed in digits, so the wide one is no wider than it need be. */
    @Override
    protected List<Recipe> refutations() {
        return List.of(refuting(64, 0.99), refuting(8_000, 0.9));
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("constant-two", law("orthonormal:1x1x1").toString());
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, law("2*sphere:1x1x1"));
    }
}
