package org.softmaxntk.properties.identities;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;

import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** The sum of all gradients against zero. */
class WeightSumConservationProperties extends NetworkProperties {
    WeightSumConservationProperties() {
        super("weight-sum-conservation");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                NetworkRecipes.on("ball:3x2x2")
                        .with(START, Start.INDEPENDENT)
                        .with(MOVE, Move.RANDOM)
                        .with(RADIUS, 0.1),
                0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "first-neuron-missing",
                "data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1 step=0.01 seed=0");
    }
}
