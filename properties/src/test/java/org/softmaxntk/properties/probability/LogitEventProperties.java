package org.softmaxntk.properties.probability;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.Hypotheses;

/** False as it stands: refuted where δ is large and the network wide. */
class LogitEventProperties extends ProbabilityProperties {
    LogitEventProperties() {
        super("logit-event");
    }

    @Override
    protected Recipe law(String data) {
        return Recipe.on(data).withWidth(64).withSigma(2).withDelta(0.3);
    }

    /** More failures than δ, and it nearly is 1. */
    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(refuting(64, 0.99), 1.0);
    }

    private static Recipe refuting(int width, double delta) {
        return Recipe.on("orthonormal:1x1x1").withWidth(width).withSigma(1).withDelta(delta);
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
