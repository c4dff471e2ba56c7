package org.softmaxntk.properties.diffusion;

import java.util.Map;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained by one sample on the line, where all terms have one sign. */
class ScoreErrorDecompositionProperties extends NoisyRegressions {
    private static final String COUNTEREXAMPLE =
            "law=points components=3 dimension=2 samples=3 noise=constant width=8 sigma=1.0 beta=0.7 room=2.0 step=0.5 steps=10 seed=1";

    ScoreErrorDecompositionProperties() {
        super("score-error-decomposition");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(single().with(Recipe.SEED, 6), 0.9999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("of-squares", COUNTEREXAMPLE, "largest-term", COUNTEREXAMPLE);
    }
}
