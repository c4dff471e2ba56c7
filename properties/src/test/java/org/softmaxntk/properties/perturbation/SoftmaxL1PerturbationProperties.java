package org.softmaxntk.properties.perturbation;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Attained when two halves of the mass trade places. */
class SoftmaxL1PerturbationProperties extends ClaimProperties {
    SoftmaxL1PerturbationProperties() {
        super("softmax-l1-perturbation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("orthonormal:1x1x1").withStart(Start.SPLIT).withMove(Move.EXCHANGE, 0.25), 0.999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "ninety-nine-percent",
                "data=orthonormal/unit-ball:1x1x1 width=4 sigma=0.5 start=split move=exchange radius=0.5 step=0.01 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(Hypotheses.UNIT_INPUTS, Recipe.on("2*sphere:1x1x1").withMove(Move.SIGNED, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                Recipe.on("linnerud").withWidth(32).withMove(Move.SIGNED, 0.009).withSeed(1));
    }
}
