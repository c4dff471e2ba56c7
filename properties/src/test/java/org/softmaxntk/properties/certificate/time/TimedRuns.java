package org.softmaxntk.properties.certificate.time;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
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
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** The runs of every kernel-time certificate: short enough for the first form, and so for all. */
abstract class TimedRuns extends NetworkProperties {
    TimedRuns(String id) {
        super(id);
    }

    /** A few small steps on the first samples of every real data set. */
    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of("linnerud/4", "iris/4", "diabetes/6", "digits/2")
                .map(data -> NetworkRecipes.on(data)
                        .with(WIDTH, 64)
                        .with(SIGMA, 0.5)
                        .with(STEP, 0.001)
                        .with(STEPS, 8));
    }

    /** For each premise a recipe that breaks it; short inputs bear a step that takes the weights far away. */
    @Override
    protected Map<String, Recipe> breaking() {
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
    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("linnerud/4")
                .with(WIDTH, 64)
                .with(SIGMA, 0.5)
                .with(STEP, 0.001)
                .with(STEPS, 6)
                .with(SEED, 1));
    }
}
