package org.softmaxntk.properties.certificate.forever;

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

/** The runs of every convergence certificate; those on one sample are wide enough for every form. */
abstract class ConvergingRuns extends NetworkProperties {
    /** One input of norm 1, and neurons that are nearly alike. */
    private static final String ONE_SAMPLE =
            "data=orthonormal/one-hot:1x1x1 width=600 sigma=0.01 start=paired move=random radius=0.0";

    /** Too fast for four times the rate of a simple form, and for the kernel's own path. */
    static final String FIRST_STEPS = ONE_SAMPLE + " step=0.1 steps=3 seed=0";

    /** Far enough for the kernel to have changed. */
    static final String HALFWAY = ONE_SAMPLE + " step=0.3 steps=3 seed=0";

    /** Where the weights stand as far from their start as they ever will. */
    static final String TO_THE_END = ONE_SAMPLE + " step=0.6 steps=9 seed=0";

    private final String start;
    private final int width;

    /**
     * The properties of one claim.
     *
     * @param start its premise about the start
     * @param width neurons that are enough for it on real data
     */
    ConvergingRuns(String id, String start, int width) {
        super(id);
        this.start = start;
        this.width = width;
    }

    /** A few samples of every real data set, which independent weights of this scale tell apart. */
    @Override
    protected Stream<Recipe> realInstances() {
        return on(List.of("linnerud/3", "iris/2", "diabetes/2", "digits/2"), 1);
    }

    /** Two steps on each of {@code data}. */
    Stream<Recipe> on(List<String> data, double sigma) {
        return data.stream()
                .map(source -> NetworkRecipes.on(source)
                        .with(WIDTH, width)
                        .with(SIGMA, sigma)
                        .with(STEP, 0.02)
                        .with(STEPS, 2));
    }

    /** For each premise a recipe that breaks it and none before it. */
    @Override
    protected Map<String, Recipe> breaking() {
        return Map.of(
                start,
                NetworkRecipes.on("ball:3x2x2").with(START, Start.INDEPENDENT),
                Hypotheses.UNIT_INPUTS,
                NetworkRecipes.on("2*sphere:1x1x1"),
                Hypotheses.POSITIVE_EIGENVALUE,
                NetworkRecipes.on("sphere:3x1x1").with(WIDTH, 2),
                Hypotheses.CERTIFIED_WIDTH,
                NetworkRecipes.on("orthonormal/one-hot:1x1x1").with(WIDTH, 2),
                Hypotheses.CERTIFIED_STEP,
                NetworkRecipes.parse(ONE_SAMPLE + " step=3 steps=1 seed=0"));
    }

    /** Two orthogonal inputs, one output, half a dozen steps. */
    @Override
    protected List<Recipe> pinned() {
        return List.of(NetworkRecipes.on("orthonormal:2x3x1")
                .with(WIDTH, 640)
                .with(SIGMA, 0.5)
                .with(STEP, 0.05)
                .with(STEPS, 6)
                .with(SEED, 1));
    }
}
