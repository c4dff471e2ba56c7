package org.softmaxntk.properties.diffusion;

import java.util.Map;
import org.softmaxntk.theorems.diffusion.NoisyRegressionFamily;
import org.softmaxntk.theorems.recipe.Recipe;

/** All tuples of labels beside the prediction. */
class LabelMismatchExpectationProperties extends NoisyRegressions {
    LabelMismatchExpectationProperties() {
        super("label-mismatch-expectation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(usual().with(NoisyRegressionFamily.SAMPLES, 4), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "mean-variance",
                "law=points components=3 dimension=2 samples=3 noise=constant width=8 sigma=1.0 beta=0.7 room=2.0 step=0.5 steps=10 seed=0",
                "smoother-once",
                "law=points components=3 dimension=2 samples=3 noise=constant width=8 sigma=1.0 beta=0.7 room=2.0 step=0.5 steps=10 seed=0");
    }
}
