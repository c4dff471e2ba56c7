package org.softmaxntk.properties.probability;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest in one entry, where the distance is a single Gaussian and only Chebyshev is lost. */
class LimitKernelExpProperties extends ProbabilityProperties {
    LimitKernelExpProperties() {
        super("limit-kernel-exp");
    }

    @Override
    protected Recipe law(String data) {
        return Recipe.on(data).withWidth(64).withDelta(0.3);
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
        return Map.of(law("orthonormal:1x1x1").withWidth(256).withDelta(0.5), 0.1);
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
                law("sphere:3x2x2").withSigma(0),
                Hypotheses.MODERATE_LOGITS,
                law("sphere:3x2x2").withSigma(11));
    }
}
