package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one neuron of small mass with s near e^{2B} and q near 2; what remains is e^{B}/2 and that e^{2B} is a limit. */
class GradientBoundProperties extends ClaimProperties {
    GradientBoundProperties() {
        super("gradient-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(256)
                        .withStart(Start.ONE_HIGH)
                        .withSigma(1),
                0.69);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-2.5",
                "data=orthonormal/unit-ball:1x1x1 width=128 sigma=1.0 start=one-high move=random radius=0.1 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, Recipe.on("2*sphere:1x1x1").withMove(Move.SIGNED, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud")
                .withWidth(32)
                .withSigma(2)
                .withMove(Move.SIGNED, 0.009)
                .withSeed(1));
    }
}
