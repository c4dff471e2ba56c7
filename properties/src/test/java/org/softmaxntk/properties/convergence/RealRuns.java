package org.softmaxntk.properties.convergence;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

/** Runs on real data whose kernel is positive: few rows, so that the inputs are independent. */
final class RealRuns {
    private static final List<String> DATA = List.of("linnerud/3", "iris/3", "diabetes/6", "digits/3");

    private RealRuns() {}

    static Stream<Recipe> withStep(double step) {
        return DATA.stream()
                .flatMap(data -> Stream.of(Start.PAIRED, Start.INDEPENDENT)
                        .map(start -> NetworkRecipes.on(data)
                                .with(WIDTH, 64)
                                .with(START, start)
                                .with(STEP, step)
                                .with(STEPS, 4)
                                .with(SEED, 2405)));
    }
}
