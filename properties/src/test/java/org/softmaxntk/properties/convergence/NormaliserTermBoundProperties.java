package org.softmaxntk.properties.convergence;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest where one neuron holds a quarter of the mass. */
class NormaliserTermBoundProperties extends ClaimProperties {
    NormaliserTermBoundProperties() {
        super("normaliser-term-bound");
    }

    private static Recipe oneHigh(int width, double sigma) {
        return Recipe.on("orthonormal:1x1x1")
                .withWidth(width)
                .withStart(Start.ONE_HIGH)
                .withSigma(sigma)
                .withStep(1e-8);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(oneHigh(512, 2.57), 1e-4, oneHigh(16, 1), 1e-4);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-sign-means",
                "data=orthonormal/unit-ball:1x1x1 width=16 sigma=1.0 start=one-high move=random radius=0.0 step=1.0E-6 seed=0",
                "exponent-one",
                "data=orthonormal/unit-ball:1x1x1 width=512 sigma=2.57 start=one-high move=random radius=0.0 step=1.0E-8 seed=0");
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
                .withStart(Start.INDEPENDENT)
                .withSeed(1));
    }
}
