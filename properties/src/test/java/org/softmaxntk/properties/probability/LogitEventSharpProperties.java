package org.softmaxntk.properties.probability;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained for orthogonal inputs, where no number of draws decides it; supported where inputs are correlated. */
class LogitEventSharpProperties extends ProbabilityProperties {
    LogitEventSharpProperties() {
        super("logit-event-sharp");
    }

    @Override
    protected Recipe law(String data) {
        return NetworkRecipes.on(data).with(SIGMA, 2).with(DELTA, 0.9);
    }

    @Override
    protected List<String> random() {
        return List.of("sphere:12x2x1", "near-duplicates:6x3x2", "ball:16x2x1");
    }

    @Override
    protected List<String> adversarial() {
        return List.of("near-duplicates:4x2x1", "sphere:40x3x1");
    }

    /** Not the digits: in 64 dimensions they are too little correlated for 2,000 draws to tell. */
    @Override
    protected List<String> real() {
        return List.of("linnerud", "iris/20", "diabetes/20");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(law("orthonormal:1x1x1"), 0.9, law("orthonormal:3x3x1"), 0.9);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "a-quarter-of-the-draws",
                law("near-duplicates:4x2x1").with(DELTA, 0.3).toString());
    }
}
