package org.softmaxntk.properties.diffusion;

import java.util.Map;
import org.softmaxntk.theorems.diffusion.NoisyRegressionFamily;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained by one step on one sample of one output. */
class KernelDrawBoundProperties extends NoisyRegressions {
    KernelDrawBoundProperties() {
        super("kernel-draw-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(single().with(NoisyRegressionFamily.STEPS, 1), 0.9999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-steps",
                "law=points components=3 dimension=1 samples=1 noise=constant width=8 sigma=1.0 beta=0.7 room=2.0 step=0.05 steps=3 seed=0",
                "half",
                "law=points components=3 dimension=1 samples=1 noise=constant width=8 sigma=1.0 beta=0.7 room=2.0 step=0.5 steps=1 seed=0");
    }
}
