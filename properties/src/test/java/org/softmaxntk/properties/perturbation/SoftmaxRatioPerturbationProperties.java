package org.softmaxntk.properties.perturbation;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: a neuron of vanishing mass against all others. */
class SoftmaxRatioPerturbationProperties extends ClaimProperties {
    SoftmaxRatioPerturbationProperties() {
        super("softmax-ratio-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1").withWidth(512).withSigma(0).withMove(Move.FIRST_NEURON, 0.1), 0.997);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "radii-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=64 sigma=0.0 start=paired move=first-neuron radius=0.1 step=0.01 seed=0");
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
