package org.softmaxntk.properties.convergence;

import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;

/** Runs on real data whose kernel is positive: few rows, so that the inputs are independent. */
final class RealRuns {
    private static final List<String> DATA = List.of("linnerud/3", "iris/3", "diabetes/6", "digits/3");

    private RealRuns() {}

    static Stream<Recipe> withStep(double step) {
        return DATA.stream()
                .flatMap(data -> Stream.of(Start.PAIRED, Start.INDEPENDENT)
                        .map(start -> Recipe.on(data)
                                .withWidth(64)
                                .withStart(start)
                                .withStep(step)
                                .withSteps(4)
                                .withSeed(2405)));
    }
}
