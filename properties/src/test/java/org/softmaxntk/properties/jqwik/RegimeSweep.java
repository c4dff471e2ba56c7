package org.softmaxntk.properties.jqwik;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.properties.instances.InstanceSpace;
import org.softmaxntk.properties.instances.Recipe;

/**
 * A few dozen recipes in which every family of data, start, move, band of radius and size of logit occurs, whatever the
 * number of random tries: coverage must not depend on luck.
 */
final class RegimeSweep {
    private static final List<Double> RADII = List.of(1e-9, 1e-4, 0.0099, 0.3);
    private static final List<Double> SIGMAS = List.of(0.01, 1.0, 4.0);
    private static final int ROUNDS = 36;

    private RegimeSweep() {}

    static List<Recipe> of(InstanceSpace space) {
        List<Double> radii =
                RADII.stream().filter(radius -> radius < space.largestRadius()).toList();
        List<SyntheticData> families = SyntheticData.all();
        List<Recipe> recipes = new ArrayList<>();
        for (int k = 0; k < ROUNDS; k++) {
            Recipe recipe = Recipe.on("sphere:1x1x1")
                    .withData(InstanceSpace.shaped(pick(families, k), 4, 3, 1 + k % 3))
                    .withWidth(2 + 2 * (k % 8))
                    .withSigma(pick(SIGMAS, k / 2))
                    .withStart(pick(space.starts(), k))
                    .withMove(pick(InstanceSpace.MOVES, k / 2), pick(radii, k / 3))
                    .withSeed(k);
            recipes.add(space.fit(recipe));
        }
        return recipes;
    }

    private static <T> T pick(List<T> from, int k) {
        return from.get(k % from.size());
    }
}
