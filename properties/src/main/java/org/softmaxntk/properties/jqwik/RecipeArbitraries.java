package org.softmaxntk.properties.jqwik;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/**
 * The recipes of a {@link Space} as jqwik draws and shrinks them: the coordinates of each parameter's domain, which shrink
 * towards its first value; arrays follow.
 *
 * <p>Without jqwik's edge cases: there are so many combinations of ends that it keeps the first thousand, all of them at the
 * first values, and spends every third try there. {@link RegimeSweep} has the ends.
 */
final class RecipeArbitraries {
    private RecipeArbitraries() {}

    static Arbitrary<Recipe> of(Space space) {
        List<Arbitrary<Integer>> coordinates = new ArrayList<>();
        for (Parameter<?> parameter : space.parameters().all()) {
            space.domain(parameter).sizes().forEach(size -> coordinates.add(uniform(size)));
        }
        return Combinators.combine(coordinates)
                .as(point -> space.fit(recipe(space, point)))
                .withoutEdgeCases();
    }

    /** The recipe at a point of all domains together, one after the other. */
    static Recipe recipe(Space space, List<Integer> point) {
        Recipe recipe = space.parameters().usual();
        int from = 0;
        for (Parameter<?> parameter : space.parameters().all()) {
            int to = from + space.domain(parameter).sizes().size();
            recipe = with(recipe, parameter, space, point.subList(from, to));
            from = to;
        }
        return recipe;
    }

    private static <T> Recipe with(Recipe recipe, Parameter<T> parameter, Space space, List<Integer> point) {
        Domain<T> domain = space.domain(parameter);
        return recipe.with(parameter, domain.at(point));
    }

    /** Not jqwik's own choice, which prefers small numbers: nine radii in ten would be the smallest one. */
    private static Arbitrary<Integer> uniform(int size) {
        return Arbitraries.integers().between(0, size - 1).withDistribution(RandomDistribution.uniform());
    }
}
