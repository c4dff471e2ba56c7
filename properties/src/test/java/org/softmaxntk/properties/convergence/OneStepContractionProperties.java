package org.softmaxntk.properties.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.instances.Instances;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.Hypotheses;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.convergence.OneStepContraction;
import org.softmaxntk.theorems.given.DescentRun;

/** Nearest: one sample, where the exact rate is 2ηmλ against the stated ½ηmλ. */
class OneStepContractionProperties extends ClaimProperties {
    private static final double STATED_STEP = 1e-14;

    OneStepContractionProperties() {
        super("one-step-contraction");
    }

    @Override
    protected Stream<Recipe> realInstances() {
        return Stream.of(1e-3, STATED_STEP, 1e-18).flatMap(RealRuns::withStep);
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(
                Recipe.on("orthonormal:1x1x1").withWidth(64).withSigma(0.01).withStep(1e-9), 0.2499,
                Recipe.on("orthonormal:1x1x1")
                                .withWidth(64)
                                .withSigma(0.01)
                                .withStep(1e-20)
                                .withSteps(9),
                        0.2499);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "four-times-the-rate",
                "data=orthonormal/unit-ball:1x1x1 width=64 sigma=0.01 start=paired move=random radius=0.0 step=1.0E-9 seed=0");
    }

    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1"),
                Hypotheses.POSITIVE_EIGENVALUE,
                Recipe.on("sphere:3x1x1"),
                Hypotheses.STABLE_STEP,
                Recipe.on("sphere:1x1x1").withStep(3));
    }

    /** Only data without a step that would do are infeasible: not a run that the doubles' error bounds gave up on. */
    @Test
    void aLostPathIsTooLongByAFiniteFactor() {
        DescentRun lost = Instances.build(
                Recipe.parse(
                        "data=orthonormal:1x1x1 width=24 sigma=0.3 start=paired move=random radius=0 step=0.9 steps=60"
                                + " seed=3"),
                DescentRun.class);
        assertThat(new OneStepContraction().gap(lost).status()).isEqualTo(PremiseGap.Status.EXTRAPOLATED);
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                Recipe.on("linnerud/3")
                        .withWidth(64)
                        .withStep(STATED_STEP)
                        .withSteps(4)
                        .withSeed(1),
                Recipe.on("digits/3").withWidth(64).withStep(STATED_STEP).withSeed(1));
    }
}
