package org.softmaxntk.properties.activations;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Attained: one sample of norm 1, the two of every pair moved apart along it, or all neurons together. */
class ExpKernelDriftSecondOrderProperties extends ClaimProperties {
    ExpKernelDriftSecondOrderProperties() {
        super("exp-kernel-drift-second-order");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1").withMove(Move.SIGNED, 0.05), 0.9999999,
                Recipe.on("orthonormal:1x1x1").withMove(Move.SIGNED, 1.5), 0.9999999,
                Recipe.on("orthonormal:1x1x1").withMove(Move.TOGETHER, 0.05).withSeed(1), 0.9999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "odd-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=signed radius=0.05 step=0.01 seed=0",
                "even-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=together radius=0.05 step=0.01 seed=1");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                Recipe.on("ball:3x2x2").withStart(Start.INDEPENDENT).withMove(Move.SIGNED, 0.005),
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1").withMove(Move.SIGNED, 0.005));
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
