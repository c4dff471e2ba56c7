package org.softmaxntk.properties.activations;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** Attained: weights 0, where every neuron is off and at its boundary, and a move that switches them all on. */
class ReluKernelPerturbationProperties extends ClaimProperties {
    /** Of two pairs one is between 0.9R and R from the boundary, and crosses it. */
    private static final Recipe ONE_PAIR_FLIPS = Recipe.on("orthonormal:1x1x1")
            .withWidth(4)
            .withSigma(0.3)
            .withMove(Move.TOGETHER, 0.3)
            .withSeed(41);

    ReluKernelPerturbationProperties() {
        super("relu-kernel-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withSigma(0)
                        .withMove(Move.TOGETHER, 0.005)
                        .withSeed(1),
                0.9999999,
                ONE_PAIR_FLIPS,
                0.9999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "radius-0.9",
                "data=orthonormal/unit-ball:1x1x1 width=4 sigma=0.3 start=paired move=together radius=0.3 step=0.01 seed=41",
                "near-both",
                "data=sphere/unit-ball:2x2x1 width=4 sigma=0.5 start=paired move=signed radius=0.2 step=0.01 seed=508");
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud")
                .withWidth(32)
                .withSigma(0.5)
                .withMove(Move.SIGNED, 0.1)
                .withSeed(1));
    }
}
