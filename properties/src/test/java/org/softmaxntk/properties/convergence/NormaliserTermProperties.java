package org.softmaxntk.properties.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** What claims about the normaliser's part of a step are tried on. Nearest where one neuron is high, of 512 or of sixteen. */
abstract class NormaliserTermProperties extends NetworkProperties {
    NormaliserTermProperties(String claim) {
        super(claim);
    }

    private static Recipe oneHigh(int width, double sigma) {
        return NetworkRecipes.on("orthonormal:1x1x1")
                .with(WIDTH, width)
                .with(START, Start.ONE_HIGH)
                .with(SIGMA, sigma)
                .with(STEP, 1e-8);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(oneHigh(512, 2.57), 1e-4, oneHigh(16, 1), 1e-4);
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 0.005));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(SIGMA, 0.5)
                .with(START, Start.INDEPENDENT)
                .with(STEP, 1e-6)
                .with(SEED, 1));
    }
}
