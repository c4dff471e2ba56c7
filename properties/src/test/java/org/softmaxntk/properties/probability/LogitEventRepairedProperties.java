package org.softmaxntk.properties.probability;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.Map;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest where the union bound is tight and the tail short: independent neurons, one sample. */
class LogitEventRepairedProperties extends ProbabilityProperties {
    LogitEventRepairedProperties() {
        super("logit-event-repaired");
    }

    @Override
    protected Recipe law(String data) {
        return NetworkRecipes.on(data).with(WIDTH, 64).with(SIGMA, 2).with(DELTA, 0.3);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(law("orthonormal:1x1x1"), 0.02);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("without-width", law("orthonormal:1x1x1").toString());
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, law("2*sphere:1x1x1"));
    }
}
