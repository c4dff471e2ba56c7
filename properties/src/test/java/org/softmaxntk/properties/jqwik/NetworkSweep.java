package org.softmaxntk.properties.jqwik;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/**
 * A few dozen recipes in which every family of data, start, move, band of radius and size of logit occurs, whatever the
 * number of random tries: coverage must not depend on luck.
 */
final class NetworkSweep {
    private static final List<Double> RADII = List.of(1e-9, 1e-4, 0.0099, 0.3);
    private static final List<Double> SIGMAS = List.of(0.01, 1.0, 4.0);
    private static final int ROUNDS = 36;

    private NetworkSweep() {}

    static List<Recipe> of(Space space) {
        List<Double> radii =
                RADII.stream().filter(radius -> radius < largestRadius(space)).toList();
        List<SyntheticData> families = SyntheticData.all();
        List<Recipe> recipes = new ArrayList<>();
        for (int k = 0; k < ROUNDS; k++) {
            Recipe recipe = NetworkRecipes.on("sphere:1x1x1")
                    .with(DATA, NetworkRecipes.shaped(pick(families, k), 4, 3, 1 + k % 3))
                    .with(WIDTH, 2 + 2 * (k % 8))
                    .with(SIGMA, pick(SIGMAS, k / 2))
                    .with(START, pick(starts(space), k))
                    .with(MOVE, pick(NetworkRecipes.MOVES, k / 2))
                    .with(RADIUS, pick(radii, k / 3))
                    .with(SEED, k);
            recipes.add(space.fit(recipe));
        }
        return recipes;
    }

    private static <T> T pick(List<T> from, int k) {
        return from.get(k % from.size());
    }

    /** The end of the space's radii. */
    private static double largestRadius(Space space) {
        Domain<Double> radii = space.domain(RADIUS);
        return radii.at(List.of(radii.sizes().get(0) - 1));
    }

    /** How networks of the space begin. */
    static List<Start> starts(Space space) {
        Domain<Start> starts = space.domain(START);
        return IntStream.range(0, starts.sizes().get(0))
                .mapToObj(k -> starts.at(List.of(k)))
                .toList();
    }
}
