package org.softmaxntk.properties.descent;

import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.theorems.Hypotheses;

/** Runs that the claims about descent share. */
final class Runs {
    private Runs() {}

    /** A few steps on the first samples of every real data set: kernels of some dozen rows. */
    static Stream<Recipe> onRealData() {
        return Stream.of("linnerud/8", "iris/12", "diabetes/24", "digits/4")
                .map(data -> Recipe.on(data).withSigma(1).withStep(0.02).withSteps(8));
    }

    /** For each premise a recipe that breaks it. */
    static Map<String, Recipe> breaking() {
        return Map.of(
                Hypotheses.PAIRED_START,
                Recipe.on("ball:3x2x2").withStart(Start.INDEPENDENT),
                Hypotheses.UNIT_INPUTS,
                Recipe.on("2*sphere:1x1x1"),
                Hypotheses.HALF_FIRST_STEP,
                Recipe.on("ball:3x2x2").withStep(50));
    }

    /** Sixteen neurons, three outputs, half a dozen steps. */
    static Recipe pinned() {
        return Recipe.on("linnerud/4")
                .withWidth(16)
                .withSigma(1)
                .withStep(0.05)
                .withSteps(6)
                .withSeed(1);
    }
}
