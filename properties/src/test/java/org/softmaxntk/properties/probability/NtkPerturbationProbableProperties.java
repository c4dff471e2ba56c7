package org.softmaxntk.properties.probability;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.Hypotheses;

/** At widths beyond 10,700, below which it holds whatever the weights; far from attained, as the lemma is. */
class NtkPerturbationProbableProperties extends ProbabilityProperties {
    NtkPerturbationProbableProperties() {
        super("ntk-perturbation-probable");
    }

    @Override
    protected Recipe law(String data) {
        return Recipe.on(data).withWidth(10_800).withMove(Move.RANDOM, 0.005).withDelta(0.5);
    }

    @Override
    protected List<String> random() {
        return List.of("sphere:3x2x2", "orthonormal:3x3x1");
    }

    @Override
    protected List<String> adversarial() {
        return List.of("near-duplicates:4x2x1", "orthonormal:1x1x1");
    }

    @Override
    protected List<String> real() {
        return List.of("linnerud/4", "iris/4", "diabetes/4", "digits/4");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of();
    }

    /** B = 1, one sample. */
    @Override
    protected Map<Recipe, Double> worstDraws() {
        return Map.of(narrow(), 1.8e-4);
    }

    private Recipe narrow() {
        return law("orthonormal:1x1x1").withWidth(16).withSigma(0.1);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("exponent-one", narrow().toString());
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                law("sphere:3x2x2").withStart(Start.INDEPENDENT),
                Hypotheses.SMALL_RADIUS,
                law("sphere:3x2x2").withMove(Move.RANDOM, 0.02),
                Hypotheses.UNIT_INPUTS,
                law("2*sphere:1x1x1"));
    }
}
