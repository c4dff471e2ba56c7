package org.softmaxntk.properties.activations;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/**
 * Attained by exp: one sample of norm 1, the two of every pair moved apart along it. Small instances, as five
 * kernels in digits are dear; the claims that are compared have properties of their own, at every size.
 */
class ActivationComparisonProperties extends NetworkProperties {
    private static final Recipe APART =
            NetworkRecipes.on("orthonormal:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 0.05);
    private static final Recipe TOGETHER =
            APART.with(MOVE, Move.TOGETHER).with(RADIUS, 0.05).with(SEED, 1);

    /** Every neuron of the ReLU network comes near its boundary. */
    private static final String BEYOND_A_BOUNDARY =
            "data=orthonormal/unit-ball:1x1x1 width=4 sigma=0.3 start=paired move=together radius=0.3 step=0.01 seed=41";

    ActivationComparisonProperties() {
        super("activation-comparison", NetworkFit.SMALL);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                APART,
                0.9999999,
                TOGETHER,
                0.9999999,
                APART.with(WIDTH, 64)
                        .with(START, Start.HEAVY_PAIR)
                        .with(MOVE, Move.FIRST_PAIR_APART)
                        .with(RADIUS, 0.05),
                0.9999999,
                NetworkRecipes.parse(BEYOND_A_BOUNDARY),
                0.9);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "softmax-as-exp",
                "data=orthonormal/unit-ball:1x1x1 width=64 sigma=0.5 start=heavy-pair move=first-pair-apart radius=0.05 step=0.01 seed=0",
                "exp-odd-1.9",
                APART.toString(),
                "relu-radius-0.9",
                BEYOND_A_BOUNDARY);
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                APART.with(START, Start.INDEPENDENT),
                Hypotheses.HALF_ODD_RADIUS,
                APART.with(MOVE, Move.SIGNED).with(RADIUS, 0.75),
                Hypotheses.UNIT_INPUTS,
                APART.with(DATA, NetworkRecipes.on("2*sphere:1x1x1").get(DATA)));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.05)
                .with(SEED, 1));
    }
}
