package org.softmaxntk.properties.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample, equal weights, a run that has arrived; then e^{3B} with B = 1 and the 4 are left. */
class WeightsStayCloseProperties extends NetworkProperties {
    private static final Recipe ARRIVED = NetworkRecipes.on("orthonormal/one-hot:1x1x1")
            .with(WIDTH, 128)
            .with(SIGMA, 0.001)
            .with(STEP, 0.9)
            .with(STEPS, 8);

    WeightsStayCloseProperties() {
        super("weights-stay-close");
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return RealRuns.withStep(0.001);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(ARRIVED, 0.0124);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "nine-tenths-without-exponential",
                "data=orthonormal/one-hot:1x1x1 width=128 sigma=0.001 start=paired move=random radius=0.0 step=0.9 steps=8 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1"),
                Hypotheses.POSITIVE_EIGENVALUE,
                NetworkRecipes.on("sphere:3x1x1"),
                Hypotheses.CONTRACTING_RUN,
                ARRIVED.with(STEP, 3),
                Hypotheses.BOUNDED_LOGITS,
                NetworkRecipes.on("sphere/one-hot:1x1x1")
                        .with(WIDTH, 2)
                        .with(SIGMA, 1)
                        .with(STEP, 0.6)
                        .with(STEPS, 12)
                        .with(SEED, 2));
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud/3")
                .with(WIDTH, 64)
                .with(STEP, 0.01)
                .with(STEPS, 16)
                .with(SEED, 1));
    }
}
