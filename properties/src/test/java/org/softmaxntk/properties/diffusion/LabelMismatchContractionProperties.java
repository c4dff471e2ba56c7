package org.softmaxntk.properties.diffusion;

import java.util.Map;
import org.softmaxntk.theorems.diffusion.NoisyRegressionFamily;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample, many steps. */
class LabelMismatchContractionProperties extends NoisyRegressions {
    LabelMismatchContractionProperties() {
        super("label-mismatch-contraction");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(single().with(NoisyRegressionFamily.STEP, 0.9).with(NoisyRegressionFamily.STEPS, 30), 0.99);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "at-other-points",
                "law=points components=3 dimension=1 samples=1 noise=constant width=8 sigma=1.0 beta=0.1 room=50.0 step=0.9 steps=30 seed=0",
                "half",
                "law=points components=3 dimension=1 samples=1 noise=constant width=8 sigma=1.0 beta=0.7 room=2.0 step=0.9 steps=30 seed=0");
    }
}
