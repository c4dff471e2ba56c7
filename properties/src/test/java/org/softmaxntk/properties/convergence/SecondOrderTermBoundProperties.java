package org.softmaxntk.properties.convergence;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Nearest at B = 1; the exponent that a wide network needs, 4, is that of one neuron of mass ½. */
class SecondOrderTermBoundProperties extends ClaimProperties {
    SecondOrderTermBoundProperties() {
        super("second-order-term-bound");
    }

    private static Recipe oneHigh(int width, double sigma) {
        return Recipe.on("orthonormal:1x1x1")
                .withWidth(width)
                .withStart(Start.ONE_HIGH)
                .withSigma(sigma);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(oneHigh(8, 1), 3e-7, oneHigh(256, 2.77), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-two",
                "data=orthonormal/unit-ball:1x1x1 width=256 sigma=2.77 start=one-high move=random radius=0.0 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, Recipe.on("2*sphere:1x1x1").withMove(Move.SIGNED, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud").withWidth(32).withSigma(2).withSeed(1));
    }
}
