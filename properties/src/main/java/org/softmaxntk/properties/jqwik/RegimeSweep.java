package org.softmaxntk.properties.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/**
 * A few dozen recipes in which every choice of a parameter occurs, and the ends and the middle of every range, whatever the
 * number of random tries: coverage must not depend on luck.
 */
final class RegimeSweep {
    private static final int ROUNDS = 36;

    /** On a range with more values than there are rounds: its ends, and two places between. */
    private static final int PLACES = 4;

    private RegimeSweep() {}

    static List<Recipe> of(Space space) {
        List<Integer> sizes = new ArrayList<>();
        for (Parameter<?> parameter : space.parameters().all()) {
            sizes.addAll(space.domain(parameter).sizes());
        }
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> space.fit(RecipeArbitraries.recipe(space, point(sizes, round))))
                .toList();
    }

    /** Axis by axis at another pace, so that not all parameters are at their ends together. */
    private static List<Integer> point(List<Integer> sizes, int round) {
        return IntStream.range(0, sizes.size())
                .mapToObj(axis -> coordinate(sizes.get(axis), round / (1 + axis % 3)))
                .toList();
    }

    private static int coordinate(int size, int k) {
        return size <= ROUNDS ? k % size : (int) ((long) (k % PLACES) * (size - 1) / (PLACES - 1));
    }
}
