package org.softmaxntk.properties.perturbation;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest: one pair of vanishing mass comes apart against all others. */
class KernelDriftSecondOrderProperties extends ClaimProperties {
    KernelDriftSecondOrderProperties() {
        super("kernel-drift-second-order");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(24_000)
                        .withStart(Start.HEAVY_PAIR)
                        .withMove(Move.FIRST_PAIR_APART, 0.05),
                0.85);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "five-radii-squared",
                "data=orthonormal/unit-ball:1x1x1 width=24000 sigma=0.5 start=heavy-pair move=first-pair-apart radius=0.05 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                Recipe.on("ball:3x2x2").withStart(Start.INDEPENDENT).withMove(Move.SIGNED, 0.005),
                Hypotheses.HALF_ODD_RADIUS,
                Recipe.on("ball:3x2x2").withMove(Move.SIGNED, 0.75),
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
