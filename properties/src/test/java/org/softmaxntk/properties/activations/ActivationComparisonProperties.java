package org.softmaxntk.properties.activations;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.instances.Fit;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/**
 * Attained by exp: one sample of norm 1, the two of every pair moved apart along it. Small instances, as five
 * kernels in digits are dear; the claims that are compared have properties of their own, at every size.
 */
class ActivationComparisonProperties extends ClaimProperties {
    private static final Recipe APART = Recipe.on("orthonormal:1x1x1").withMove(Move.SIGNED, 0.05);
    private static final Recipe TOGETHER = APART.withMove(Move.TOGETHER, 0.05).withSeed(1);

    ActivationComparisonProperties() {
        super("activation-comparison", Fit.SMALL);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                APART,
                0.9999999,
                TOGETHER,
                0.9999999,
                APART.withWidth(64).withStart(Start.HEAVY_PAIR).withMove(Move.FIRST_PAIR_APART, 0.05),
                0.9999999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "softmax-as-exp",
                "data=orthonormal/unit-ball:1x1x1 width=64 sigma=0.5 start=heavy-pair move=first-pair-apart radius=0.05 step=0.01 seed=0",
                "exp-odd-1.9",
                APART.toString(),
                "relu-radius-0.9",
                "data=orthonormal/unit-ball:1x1x1 width=4 sigma=0.3 start=paired move=together radius=0.3 step=0.01 seed=41");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                APART.withStart(Start.INDEPENDENT),
                Hypotheses.HALF_ODD_RADIUS,
                APART.withMove(Move.SIGNED, 0.75),
                Hypotheses.UNIT_INPUTS,
                APART.withData(Recipe.on("2*sphere:1x1x1").data()));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                Recipe.on("linnerud").withWidth(32).withMove(Move.SIGNED, 0.05).withSeed(1));
    }
}
