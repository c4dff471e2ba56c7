package org.softmaxntk.properties.certificate.stepwise;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;

/** The runs of every claim about the promises of a stepwise certificate. */
abstract class CertifiedRuns extends ClaimProperties {
    CertifiedRuns(String id) {
        super(id);
    }

    /** A few steps on the first samples of every real data set: kernels of some dozen rows. */
    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of("linnerud/8", "iris/12", "diabetes/24", "digits/4")
                .map(data -> Recipe.on(data).withSigma(1).withStep(0.02).withSteps(8));
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
                Hypotheses.HALF_FIRST_STEP,
                Recipe.on("tiny:1x1x1").withStep(1e14));
    }

    /** Sixteen neurons, three outputs, half a dozen steps. */
    @Override
    protected List<Recipe> pinned() {
        return List.of(Recipe.on("linnerud/4")
                .withWidth(16)
                .withSigma(1)
                .withStep(0.05)
                .withSteps(6)
                .withSeed(1));
    }
}
