package org.softmaxntk.properties.perturbation;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one pair, or one neuron, of vanishing mass against all others. */
class KernelPerturbationOptimalProperties extends ClaimProperties {
    KernelPerturbationOptimalProperties() {
        super("kernel-perturbation-optimal");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(10_000)
                        .withStart(Start.HEAVY_PAIR)
                        .withMove(Move.FIRST_PAIR, 0.01),
                0.89,
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(12_000)
                        .withStart(Start.HEAVY_NEURON)
                        .withMove(Move.FIRST_NEURON, 0.05),
                0.8);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "paired-3.5-radii",
                "data=orthonormal/unit-ball:1x1x1 width=10000 sigma=0.5 start=heavy-pair move=first-pair radius=0.01"
                        + " step=0.01 seed=0",
                "general-14-radii",
                "data=orthonormal/unit-ball:1x1x1 width=12000 sigma=0.5 start=heavy-neuron move=first-neuron"
                        + " radius=0.05 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, Recipe.on("2*sphere:1x1x1").withMove(Move.SIGNED, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                Recipe.on("linnerud").withWidth(64).withMove(Move.SIGNED, 0.009).withSeed(1));
    }
}
