package org.softmaxntk.properties.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.properties.instances.DataSource;
import org.softmaxntk.properties.instances.InstanceSpace;
import org.softmaxntk.properties.instances.Recipe;

/**
 * The recipes of an {@link InstanceSpace} as jqwik draws and shrinks them: parameters shrink, arrays follow.
 *
 * <p>Without jqwik's edge cases: there are so many combinations of ends that it keeps the first thousand, all of them at the
 * smallest radius and the smallest weights, and spends every third try there. {@link RegimeSweep} has the ends.
 */
final class RecipeArbitraries {
    private static final int GRID = 1_000_000;

    private RecipeArbitraries() {}

    static Arbitrary<Recipe> of(InstanceSpace space) {
        return Combinators.combine(
                        starting(space),
                        uniform(1, InstanceSpace.MOST_STEPS),
                        logarithmic(InstanceSpace.SMALLEST_DELTA, InstanceSpace.LARGEST_DELTA),
                        logarithmic(InstanceSpace.SMALLEST_EPSILON, InstanceSpace.LARGEST_EPSILON))
                .as((recipe, steps, delta, epsilon) ->
                        space.fit(recipe.withSteps(steps).withDelta(delta).withEpsilon(epsilon)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Recipe> starting(InstanceSpace space) {
        return Combinators.combine(
                        data(),
                        uniform(1, InstanceSpace.LARGEST_HALF_WIDTH),
                        logarithmic(InstanceSpace.SMALLEST_SIGMA, InstanceSpace.LARGEST_SIGMA),
                        Arbitraries.of(space.starts()),
                        Arbitraries.of(InstanceSpace.MOVES),
                        logarithmic(InstanceSpace.SMALLEST_RADIUS, space.largestRadius()),
                        logarithmic(InstanceSpace.SMALLEST_STEP, InstanceSpace.LARGEST_STEP),
                        Arbitraries.longs())
                .as((data, half, sigma, start, move, radius, step, seed) ->
                        new Recipe(data, 2 * half, sigma, start, move, radius, step, 1, 0.1, 0.01, seed));
    }

    private static Arbitrary<DataSource> data() {
        return Combinators.combine(
                        Arbitraries.of(SyntheticData.all()),
                        uniform(1, InstanceSpace.MOST_SAMPLES),
                        uniform(1, InstanceSpace.LARGEST_DIMENSION),
                        uniform(1, InstanceSpace.LARGEST_DIMENSION))
                .as(InstanceSpace::shaped);
    }

    /** Uniform in the logarithm, on a grid of a million points; shrinks towards the smaller end. */
    private static Arbitrary<Double> logarithmic(double low, double high) {
        return uniform(0, GRID).map(k -> Math.exp(Math.log(low) + k * (Math.log(high) - Math.log(low)) / GRID));
    }

    /** Not jqwik's own choice, which prefers small numbers: nine radii in ten would be the smallest one. */
    private static Arbitrary<Integer> uniform(int low, int high) {
        return Arbitraries.integers().between(low, high).withDistribution(RandomDistribution.uniform());
    }
}
