package org.softmaxntk.properties.bounds;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** Attained without a move; nearest with one: a pair of small mass goes up, all others down. */
class GradientBoundOptimalProperties extends ClaimProperties {
    GradientBoundOptimalProperties() {
        super("gradient-bound-optimal");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1"),
                0.999999,
                Recipe.on("orthonormal:1x1x1").withWidth(512).withSigma(0).withMove(Move.FIRST_PAIR, 0.1),
                0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-1.9",
                "data=orthonormal/unit-ball:1x1x1 width=64 sigma=0.0 start=paired move=first-pair radius=0.1 step=0.01 seed=0",
                "without-outputs",
                "data=orthonormal/unit-ball:1x1x2 width=8 sigma=0.5 start=split move=exchange radius=0.001 step=0.01 seed=5");
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
