package org.softmaxntk.properties.certificate;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Runs that the kernel-time certificates share: short enough for the first form, and so for all. */
final class TimedRuns {
    private TimedRuns() {}

    /** A few small steps on the first samples of every real data set. */
    static Stream<Recipe> onRealData() {
        return Stream.of("linnerud/4", "iris/4", "diabetes/6", "digits/2")
                .map(data -> NetworkRecipes.on(data)
                        .with(WIDTH, 64)
                        .with(SIGMA, 0.5)
                        .with(STEP, 0.001)
                        .with(STEPS, 8));
    }

    /** For each premise a recipe that breaks it; short inputs bear a step that takes the weights far away. */
    static Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                NetworkRecipes.on("ball:3x2x2").with(START, Start.INDEPENDENT),
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1"),
                Hypotheses.MONOTONE_STEP,
                NetworkRecipes.on("ball:3x2x2").with(STEP, 50),
                Hypotheses.CERTIFIED_TIME,
                NetworkRecipes.on("tiny:1x1x1").with(STEP, 1e14));
    }

    /** Sixty-four neurons, three outputs, half a dozen steps. */
    static List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud/4")
                .with(WIDTH, 64)
                .with(SIGMA, 0.5)
                .with(STEP, 0.001)
                .with(STEPS, 6)
                .with(SEED, 1));
    }
}
