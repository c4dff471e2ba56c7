package org.softmaxntk.properties.diffusion;

import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.DISTANCE;
import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.PLACE;

import java.util.Map;
import org.softmaxntk.theorems.diffusion.NoisyPointFamily;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained by two points at 0, as the distance goes to 0. */
class PosteriorMeanLipschitzProperties extends NoisyPoints {
    PosteriorMeanLipschitzProperties() {
        super("posterior-mean-lipschitz");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(opposite().with(PLACE, NoisyPointFamily.Place.CENTRE).with(DISTANCE, 0.01), 0.9999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "signal-squared",
                "law=opposite components=3 dimension=1 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=centre distance=0.01 tail=0.01 seed=0",
                "half-the-constant",
                "law=opposite components=3 dimension=1 noise=constant horizon=3.0 time=0.5 earlier=0.5 place=centre distance=0.01 tail=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of("bounded-support", normals());
    }
}
