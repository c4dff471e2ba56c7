package org.softmaxntk.properties.perturbation;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Attained when every neuron follows its own sign. */
class PairedSignMeanBoundProperties extends ClaimProperties {
    PairedSignMeanBoundProperties() {
        super("paired-sign-mean-bound");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("orthonormal:1x1x1").withMove(Move.SIGNED, 0.25), 0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.5 start=paired move=signed radius=0.25 step=0.01 seed=0");
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
