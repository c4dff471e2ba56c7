package org.softmaxntk.properties.diffusion;

import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.LAW;

import java.util.Map;
import org.softmaxntk.theorems.diffusion.LawShape;
import org.softmaxntk.theorems.recipe.Recipe;

/** One step for a law of one point. */
class ExponentialStepExactProperties extends NoisyPoints {
    ExponentialStepExactProperties() {
        super("exponential-step-exact");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(usual().with(LAW, LawShape.ONE_POINT), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "euler-maruyama",
                "law=one-point components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=drawn distance=1.0 tail=0.01 seed=0",
                "forward-variance",
                "law=one-point components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=drawn distance=1.0 tail=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of("one-point", usual());
    }
}
