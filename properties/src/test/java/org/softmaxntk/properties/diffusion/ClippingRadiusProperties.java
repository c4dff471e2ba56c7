package org.softmaxntk.properties.diffusion;

import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.HORIZON;
import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.LAW;
import static org.softmaxntk.theorems.diffusion.NoisyPointFamily.TIME;

import java.util.Map;
import org.softmaxntk.theorems.diffusion.LawShape;
import org.softmaxntk.theorems.recipe.Recipe;

/** Attained by a point at 0, as the noise takes all. */
class ClippingRadiusProperties extends NoisyPoints {
    ClippingRadiusProperties() {
        super("clipping-radius");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(usual().with(LAW, LawShape.ORIGIN).with(HORIZON, 30).with(TIME, 1), 0.9999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "noise-alone",
                "law=opposite components=3 dimension=1 noise=constant horizon=0.5 time=0.02 earlier=0.5 place=drawn distance=1.0 tail=0.5 seed=0",
                "larger-of-both",
                "law=opposite components=3 dimension=1 noise=constant horizon=3.0 time=0.0333 earlier=0.5 place=drawn distance=1.0 tail=0.3 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of("bounded-support", normals());
    }
}
