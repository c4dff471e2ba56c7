package org.softmaxntk.properties.probability;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.Hypotheses;

/** False as it stands: refuted where δ is large and the network wide. */
class LogitEventAsStatedProperties extends ProbabilityProperties {
    LogitEventAsStatedProperties() {
        super("logit-event");
    }

    @Override
    protected Recipe law(String data) {
        return Recipe.on(data).withWidth(64).withSigma(2).withDelta(0.3);
    }

    /** Fails always, at δ = 0.9: beyond what is stated. */
    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(wide(), 1.0);
    }

    private Recipe wide() {
        return Recipe.on("orthonormal:1x1x1").withWidth(40_000).withSigma(1).withDelta(0.9);
    }

    @Override
    protected List<Recipe> refutations() {
        return List.of(
                wide(),
                Recipe.on("orthonormal:1x1x1").withWidth(64).withSigma(1).withDelta(0.99));
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
