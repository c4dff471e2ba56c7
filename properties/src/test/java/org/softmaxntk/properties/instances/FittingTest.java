package org.softmaxntk.properties.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.catalogue.Catalogue;

class FittingTest {
    private static Stream<Recipe> draws(String claim) {
        InstanceSpace space = InstanceSpace.of(Catalogue.standard().claim(claim));
        RandomStream stream = RandomStream.of(3);
        return IntStream.range(0, 500).mapToObj(k -> space.draw(stream));
    }

    private static RandomData data(Recipe recipe) {
        return (RandomData) recipe.data();
    }

    private static int size(Recipe recipe) {
        return data(recipe).samples() * data(recipe).outputDimension();
    }

    @Test
    void smallKernels() {
        assertThat(draws("eigenvalue-stability").mapToInt(FittingTest::size))
                .allMatch(size -> size <= 12)
                .contains(1, 12);
    }

    @Test
    void narrowNetworksOfSeveralWidths() {
        assertThat(draws("kernel-rank-bound"))
                .allMatch(recipe ->
                        recipe.width() % 2 == 0 && recipe.width() * data(recipe).inputDimension() < 2 * size(recipe));
        assertThat(draws("kernel-rank-bound").map(Recipe::width).distinct().count())
                .isGreaterThan(5);
        assertThat(draws("kernel-rank-bound")
                        .map(recipe -> data(recipe).family().inputs()))
                .contains(SyntheticInputs.values());
    }

    @Test
    void wellConditionedKernels() {
        assertThat(draws("eigenvalue-halved-at-most")).allSatisfy(recipe -> {
            assertThat(data(recipe).family().inputs()).isEqualTo(SyntheticInputs.ORTHONORMAL);
            assertThat(data(recipe).outputDimension()).isEqualTo(1);
            assertThat(recipe.sigma()).isLessThanOrEqualTo(0.1);
            assertThat(recipe.radius()).isLessThan(5e-6);
        });
    }

    @Test
    void dataOfTheirOwnAreLeftAlone() {
        InstanceSpace space = InstanceSpace.of(Catalogue.standard().claim("kernel-rank-bound"));
        Recipe recipe = Recipe.on("linnerud").withWidth(800);
        assertThat(space.fit(recipe)).isEqualTo(recipe);
    }
}
