package org.softmaxntk.properties.probability;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest in one entry and at a large width, where only Chebyshev is lost. */
class LimitKernelProperties extends ProbabilityProperties {
    LimitKernelProperties() {
        super("limit-kernel");
    }

    @Override
    protected Recipe law(String data) {
        return Recipe.on(data).withWidth(256).withSigma(0.5).withDelta(0.3);
    }

    /** Two targets for the tiny inputs: with one, H and its limit agree to more digits than doubles have. */
    @Override
    protected List<String> random() {
        return List.of("sphere:3x2x2", "ball:4x3x1", "orthonormal:3x3x1", "tiny:2x2x2");
    }

    @Override
    protected List<String> real() {
        return List.of("linnerud/8", "iris/8", "diabetes/8", "digits/5");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(law("orthonormal:1x1x1").withWidth(2_000).withDelta(0.7), 0.05);
    }

    @Override
    protected Map<Recipe, Double> worstDraws() {
        return Map.of(wide(), 0.3);
    }

    /** Where a third of the radius is passed with a probability near ½. */
    private Recipe wide() {
        return law("orthonormal:1x1x1").withWidth(4_000);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("kronecker-swapped", law("sphere:3x2x2").toString(), "a-third-of-the-radius", wide().toString());
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                law("sphere:3x2x2").withStart(Start.INDEPENDENT),
                Hypotheses.POSITIVE_SCALE,
                law("sphere:3x2x2").withSigma(0),
                Hypotheses.MODERATE_LOGITS,
                law("sphere:3x2x2").withSigma(11));
    }
}
