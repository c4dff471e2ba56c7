package org.softmaxntk.properties.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.jqwik.NetworkProperties;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.convergence.OneStepContraction;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;

/** Nearest: one sample, where the exact rate is 2ηmλ against the stated ½ηmλ. */
class OneStepContractionProperties extends NetworkProperties {
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
                NetworkRecipes.on("orthonormal:1x1x1")
                                .with(WIDTH, 64)
                                .with(SIGMA, 0.01)
                                .with(STEP, 1e-9),
                        0.2499,
                NetworkRecipes.on("orthonormal:1x1x1")
                                .with(WIDTH, 64)
                                .with(SIGMA, 0.01)
                                .with(STEP, 1e-20)
                                .with(STEPS, 9),
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
                NetworkRecipes.on("2*sphere:1x1x1"),
                Hypotheses.POSITIVE_EIGENVALUE,
                NetworkRecipes.on("sphere:3x1x1"),
                Hypotheses.STABLE_STEP,
                NetworkRecipes.on("sphere:1x1x1").with(STEP, 3));
    }

    /** Only data without a step that would do are infeasible: not a run that the doubles' error bounds gave up on. */
    @Test
    void aLostPathIsTooLongByAFiniteFactor() {
        DescentRun lost = Families.of(DescentRun.class)
                .build(NetworkRecipes.parse(
                        "data=orthonormal:1x1x1 width=24 sigma=0.3 start=paired move=random radius=0 step=0.9 steps=60"
                                + " seed=3"));
        assertThat(new OneStepContraction().gap(lost).status()).isEqualTo(PremiseGap.Status.EXTRAPOLATED);
    }

    @Override
    protected List<Recipe> pinned() {
        return List.of(
                NetworkRecipes.on("linnerud/3")
                        .with(WIDTH, 64)
                        .with(STEP, STATED_STEP)
                        .with(STEPS, 4)
                        .with(SEED, 1),
                NetworkRecipes.on("digits/3")
                        .with(WIDTH, 64)
                        .with(STEP, STATED_STEP)
                        .with(SEED, 1));
    }
}
