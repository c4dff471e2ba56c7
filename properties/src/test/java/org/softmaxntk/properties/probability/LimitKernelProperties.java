package org.softmaxntk.properties.probability;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.ProbabilityProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest in one entry and at a large width, where only Chebyshev is lost. */
class LimitKernelProperties extends ProbabilityProperties {
    LimitKernelProperties() {
        super("limit-kernel");
    }

    @Override
    protected Recipe law(String data) {
        return NetworkRecipes.on(data).with(WIDTH, 256).with(SIGMA, 0.5).with(DELTA, 0.3);
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
        return Map.of(law("orthonormal:1x1x1").with(WIDTH, 2_000).with(DELTA, 0.7), 0.05);
    }

    @Override
    protected Map<Recipe, Double> worstDraws() {
        return Map.of(wide(), 0.3);
    }

    /** Where a third of the radius is passed with a probability near ½. */
    private Recipe wide() {
        return law("orthonormal:1x1x1").with(WIDTH, 4_000);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("kronecker-swapped", law("sphere:3x2x2").toString(), "a-third-of-the-radius", wide().toString());
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                law("sphere:3x2x2").with(START, Start.INDEPENDENT),
                Hypotheses.POSITIVE_SCALE,
                law("sphere:3x2x2").with(SIGMA, 0),
                Hypotheses.MODERATE_LOGITS,
                law("sphere:3x2x2").with(SIGMA, 11));
    }
}
