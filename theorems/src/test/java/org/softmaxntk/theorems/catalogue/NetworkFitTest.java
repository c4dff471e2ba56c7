package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.data.RandomData;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

class NetworkFitTest {
    private static Recipe drawn(String data, int width) {
        return NetworkRecipes.on(data).with(WIDTH, width).with(SIGMA, NetworkRecipes.LARGEST_SIGMA);
    }

    private static Space spaceOf(String claim) {
        return Families.space(Catalogue.standard().claim(claim));
    }

    private static Stream<Recipe> draws(Space space) {
        RandomStream stream = RandomStream.of(3);
        return IntStream.range(0, 500).mapToObj(k -> space.draw(stream));
    }

    private static RandomData data(Recipe recipe) {
        return (RandomData) recipe.get(DATA);
    }

    private static int size(Recipe recipe) {
        return data(recipe).samples() * data(recipe).outputDimension();
    }

    @Test
    void aPositiveKernelNeedsIndependentInputsAndPairsEnough() {
        assertThat(NetworkFit.POSITIVE_EIGENVALUE.apply(drawn("sphere:6x3x2", 2)))
                .isEqualTo(drawn("sphere:3x3x2", 24).with(SIGMA, 2));
        assertThat(NetworkFit.POSITIVE_EIGENVALUE
                        .apply(drawn("collinear:6x4x2", 48))
                        .get(DATA))
                .isEqualTo(DataSource.parse("collinear:2x4x2"));
        assertThat(NetworkFit.POSITIVE_EIGENVALUE
                        .apply(drawn("near-duplicates:6x4x2", 48))
                        .get(DATA))
                .isEqualTo(DataSource.parse("near-duplicates:1x4x2"));
        assertThat(NetworkFit.POSITIVE_EIGENVALUE.apply(drawn("linnerud", 48)).get(DATA))
                .isEqualTo(DataSource.parse("linnerud"));
    }

    @Test
    void stepsKeepTheirOrder() {
        Recipe least = NetworkRecipes.on("sphere:1x1x1").with(STEP, NetworkRecipes.SMALLEST_STEP);
        Recipe most = NetworkRecipes.on("sphere:1x1x1").with(STEP, NetworkRecipes.LARGEST_STEP);
        assertThat(NetworkFit.TINY_STEP.apply(least).get(STEP)).isCloseTo(1e-24, within(1e-36));
        assertThat(NetworkFit.TINY_STEP.apply(most).get(STEP)).isCloseTo(1e-4, within(1e-16));
        assertThat(NetworkFit.SMALL_STEP.apply(least).get(STEP)).isCloseTo(7.8e-6, within(1e-7));
        assertThat(NetworkFit.SMALL_STEP.apply(most).get(STEP)).isCloseTo(2.47e-3, within(1e-5));
    }

    @Test
    void monotoneStepsAreAShareOfTheInverseSize() {
        Recipe most = drawn("sphere:3x2x2", 8).with(STEP, NetworkRecipes.LARGEST_STEP);
        assertThat(NetworkFit.MONOTONE_STEP.apply(most).get(STEP)).isCloseTo(1.0 / 24, within(1e-15));
        assertThat(NetworkFit.MONOTONE_STEP.apply(most).get(SIGMA)).isEqualTo(2);
        Recipe least = NetworkRecipes.on("iris").with(STEP, NetworkRecipes.SMALLEST_STEP);
        assertThat(NetworkFit.MONOTONE_STEP.apply(least).get(STEP)).isCloseTo(1.2e-5, within(1e-6));
    }

    @Test
    void aSingleSampleComesWithWidthsOfEverySize() {
        Recipe narrow = NetworkFit.SINGLE_SAMPLE.apply(drawn("ball:5x3x2", 2));
        assertThat(narrow.get(DATA)).isEqualTo(DataSource.parse("ball:1x3x1"));
        assertThat(narrow.get(WIDTH)).isEqualTo(2);
        Recipe wide = NetworkFit.SINGLE_SAMPLE.apply(drawn("iris", 2 * NetworkRecipes.LARGEST_HALF_WIDTH));
        assertThat(wide.get(DATA)).isEqualTo(DataSource.parse("iris"));
        assertThat(wide.get(WIDTH)).isEqualTo(2_000_000_000);
    }

    @Test
    void smallKernels() {
        assertThat(draws(spaceOf("eigenvalue-stability").with(NetworkFit.SMALL)).mapToInt(NetworkFitTest::size))
                .allMatch(size -> size <= 12)
                .contains(1, 12);
    }

    @Test
    void narrowNetworksOfSeveralWidths() {
        Space space = spaceOf("kernel-rank-bound");
        assertThat(draws(space))
                .allMatch(recipe -> recipe.get(WIDTH) % 2 == 0
                        && recipe.get(WIDTH) * data(recipe).inputDimension() < 2 * size(recipe));
        assertThat(draws(space).map(recipe -> recipe.get(WIDTH)).distinct().count())
                .isGreaterThan(5);
        assertThat(draws(space).map(recipe -> data(recipe).family().inputs())).contains(SyntheticInputs.values());
    }

    @Test
    void wellConditionedKernels() {
        assertThat(draws(spaceOf("eigenvalue-halved-at-most"))).allSatisfy(recipe -> {
            assertThat(data(recipe).family().inputs()).isEqualTo(SyntheticInputs.ORTHONORMAL);
            assertThat(data(recipe).outputDimension()).isEqualTo(1);
            assertThat(recipe.get(SIGMA)).isLessThanOrEqualTo(0.1);
            assertThat(recipe.get(RADIUS)).isLessThan(5e-6);
        });
    }

    @Test
    void dataOfTheirOwnAreLeftAlone() {
        Recipe recipe = NetworkRecipes.on("linnerud").with(WIDTH, 800);
        assertThat(spaceOf("kernel-rank-bound").fit(recipe)).isEqualTo(recipe);
        for (NetworkFit fit : NetworkFit.values()) {
            assertThat(fit.apply(recipe).get(DATA)).as(fit.name()).isEqualTo(recipe.get(DATA));
        }
    }
}
