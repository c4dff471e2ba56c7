package org.softmaxntk.properties.certificate.time;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** The runs of every kernel-time certificate: short enough for the first form, and so for all. */
abstract class TimedRuns extends ClaimProperties {
    TimedRuns(String id) {
        super(id);
    }

    /** A few small steps on the first samples of every real data set. */
    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of("linnerud/4", "iris/4", "diabetes/6", "digits/2")
                .map(data -> Recipe.on(data)
                        .withWidth(64)
                        .withSigma(0.5)
                        .withStep(0.001)
                        .withSteps(8));
    }

    /** For each premise a recipe that breaks it; short inputs bear a step that takes the weights far away. */
    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                Recipe.on("ball:3x2x2").withStart(Start.INDEPENDENT),
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1"),
                Hypotheses.MONOTONE_STEP,
                Recipe.on("ball:3x2x2").withStep(50),
                Hypotheses.CERTIFIED_TIME,
                Recipe.on("tiny:1x1x1").withStep(1e14));
    }

    /** Sixty-four neurons, three outputs, half a dozen steps. */
    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud/4")
                .withWidth(64)
                .withSigma(0.5)
                .withStep(0.001)
                .withSteps(6)
                .withSeed(1));
    }
}
