package org.softmaxntk.properties.diffusion;

import java.util.Map;
import org.softmaxntk.theorems.recipe.Recipe;

/** The error of a score against the error of a prediction. */
class ScoreRegressionIdentityProperties extends NoisyPoints {
    ScoreRegressionIdentityProperties() {
        super("score-regression-identity");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(normals(), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "signal-dropped",
                "law=opposite components=3 dimension=1 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=drawn distance=1.0 tail=0.01 seed=0",
                "deviation-for-variance",
                "law=opposite components=3 dimension=1 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=drawn distance=1.0 tail=0.01 seed=0",
                "sign-flipped",
                "law=opposite components=3 dimension=1 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=drawn distance=1.0 tail=0.01 seed=0");
    }
}
