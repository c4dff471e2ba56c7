package org.softmaxntk.properties.activations;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Attained: one sample of norm 1, every neuron moved along it. */
class ExpKernelPerturbationProperties extends ClaimProperties {
    ExpKernelPerturbationProperties() {
        super("exp-kernel-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1").withMove(Move.TOGETHER, 0.3).withSeed(1),
                0.9999999,
                Recipe.on("orthonormal:1x1x1")
                        .withSigma(10)
                        .withMove(Move.TOGETHER, 2)
                        .withSeed(1),
                0.9999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=together radius=0.3 step=0.01 seed=1",
                "exponent-one",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=together radius=0.3 step=0.01 seed=1");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, Recipe.on("2*sphere:1x1x1").withMove(Move.TOGETHER, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud")
                .withWidth(32)
                .withSigma(2)
                .withMove(Move.TOGETHER, 0.009)
                .withSeed(1));
    }
}
