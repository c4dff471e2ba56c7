package org.softmaxntk.properties.perturbation;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Far from attained: the worst case known grows like 1.1·R·e^{2B}, one neuron of small mass against all others. */
class NtkPerturbationProperties extends ClaimProperties {
    NtkPerturbationProperties() {
        super("ntk-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1")
                        .withWidth(40)
                        .withStart(Start.ONE_HIGH)
                        .withSigma(1)
                        .withMove(Move.FIRST_NEURON, 0.0099),
                3.6e-4);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-two",
                "data=orthonormal/unit-ball:1x1x1 width=40 sigma=1.0 start=one-high move=first-neuron radius=0.0099 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.SMALL_RADIUS,
                Recipe.on("ball:3x2x2").withMove(Move.RANDOM, 0.02),
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1").withMove(Move.SIGNED, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                Recipe.on("linnerud").withWidth(64).withMove(Move.SIGNED, 0.009).withSeed(1));
    }
}
