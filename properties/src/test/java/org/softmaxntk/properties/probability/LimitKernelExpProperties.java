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

/** Nearest in one entry, where the distance is a single Gaussian and only Chebyshev is lost. */
class LimitKernelExpProperties extends ProbabilityProperties {
    LimitKernelExpProperties() {
        super("limit-kernel-exp");
    }

    @Override
    protected Recipe law(String data) {
        return NetworkRecipes.on(data).with(WIDTH, 64).with(DELTA, 0.3);
    }

    /** Fewer samples than usual: every draw that fails is confirmed in digits, an exponential a logit. */
    @Override
    protected List<String> adversarial() {
        return List.of("near-duplicates:4x2x1", "collinear:3x2x1", "orthonormal:1x1x1", "sphere:6x2x1");
    }

    @Override
    protected List<String> real() {
        return List.of("linnerud/5", "iris/5", "diabetes/5", "digits/4");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(law("orthonormal:1x1x1").with(WIDTH, 256).with(DELTA, 0.5), 0.1);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "kronecker-swapped",
                law("sphere:3x2x2").toString(),
                "a-quarter-of-the-radius",
                law("sphere:3x2x2").toString());
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.POSITIVE_SCALE,
                law("sphere:3x2x2").with(SIGMA, 0),
                Hypotheses.MODERATE_LOGITS,
                law("sphere:3x2x2").with(SIGMA, 11));
    }
}
