package org.softmaxntk.properties.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.catalogue.Catalogue;

class FitTest {
    private static Recipe drawn(String data, int width) {
        return Recipe.on(data).withWidth(width).withSigma(InstanceSpace.LARGEST_SIGMA);
    }

    private static InstanceSpace spaceOf(String claim) {
        return InstanceSpace.of(Catalogue.standard().claim(claim));
    }

    private static Stream<Recipe> draws(InstanceSpace space) {
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
    void aPositiveKernelNeedsIndependentInputsAndPairsEnough() {
        assertThat(Fit.POSITIVE_EIGENVALUE.apply(drawn("sphere:6x3x2", 2)))
                .isEqualTo(drawn("sphere:3x3x2", 24).withSigma(2));
        assertThat(Fit.POSITIVE_EIGENVALUE.apply(drawn("collinear:6x4x2", 48)).data())
                .isEqualTo(DataSource.parse("collinear:2x4x2"));
        assertThat(Fit.POSITIVE_EIGENVALUE
                        .apply(drawn("near-duplicates:6x4x2", 48))
                        .data())
                .isEqualTo(DataSource.parse("near-duplicates:1x4x2"));
        assertThat(Fit.POSITIVE_EIGENVALUE.apply(drawn("linnerud", 48)).data()).isEqualTo(DataSource.parse("linnerud"));
    }

    @Test
    void stepsKeepTheirOrder() {
        Recipe least = Recipe.on("sphere:1x1x1").withStep(InstanceSpace.SMALLEST_STEP);
        Recipe most = Recipe.on("sphere:1x1x1").withStep(InstanceSpace.LARGEST_STEP);
        assertThat(Fit.TINY_STEP.apply(least).step()).isCloseTo(1e-24, within(1e-36));
        assertThat(Fit.TINY_STEP.apply(most).step()).isCloseTo(1e-4, within(1e-16));
        assertThat(Fit.SMALL_STEP.apply(least).step()).isCloseTo(7.8e-6, within(1e-7));
        assertThat(Fit.SMALL_STEP.apply(most).step()).isCloseTo(2.47e-3, within(1e-5));
    }

    @Test
    void monotoneStepsAreAShareOfTheInverseSize() {
        Recipe most = drawn("sphere:3x2x2", 8).withStep(InstanceSpace.LARGEST_STEP);
        assertThat(Fit.MONOTONE_STEP.apply(most).step()).isCloseTo(1.0 / 24, within(1e-15));
        assertThat(Fit.MONOTONE_STEP.apply(most).sigma()).isEqualTo(2);
        Recipe least = Recipe.on("iris").withStep(InstanceSpace.SMALLEST_STEP);
        assertThat(Fit.MONOTONE_STEP.apply(least).step()).isCloseTo(1.2e-5, within(1e-6));
    }

    @Test
    void aSingleSampleComesWithWidthsOfEverySize() {
        Recipe narrow = Fit.SINGLE_SAMPLE.apply(drawn("ball:5x3x2", 2));
        assertThat(narrow.data()).isEqualTo(DataSource.parse("ball:1x3x1"));
        assertThat(narrow.width()).isEqualTo(2);
        Recipe wide = Fit.SINGLE_SAMPLE.apply(drawn("iris", 2 * InstanceSpace.LARGEST_HALF_WIDTH));
        assertThat(wide.data()).isEqualTo(DataSource.parse("iris"));
        assertThat(wide.width()).isEqualTo(2_000_000_000);
    }

    @Test
    void smallKernels() {
        assertThat(draws(spaceOf("eigenvalue-stability").with(Fit.SMALL)).mapToInt(FitTest::size))
                .allMatch(size -> size <= 12)
                .contains(1, 12);
    }

    @Test
    void narrowNetworksOfSeveralWidths() {
        InstanceSpace space = spaceOf("kernel-rank-bound");
        assertThat(draws(space))
                .allMatch(recipe ->
                        recipe.width() % 2 == 0 && recipe.width() * data(recipe).inputDimension() < 2 * size(recipe));
        assertThat(draws(space).map(Recipe::width).distinct().count()).isGreaterThan(5);
        assertThat(draws(space).map(recipe -> data(recipe).family().inputs())).contains(SyntheticInputs.values());
    }

    @Test
    void wellConditionedKernels() {
        assertThat(draws(spaceOf("eigenvalue-halved-at-most"))).allSatisfy(recipe -> {
            assertThat(data(recipe).family().inputs()).isEqualTo(SyntheticInputs.ORTHONORMAL);
            assertThat(data(recipe).outputDimension()).isEqualTo(1);
            assertThat(recipe.sigma()).isLessThanOrEqualTo(0.1);
            assertThat(recipe.radius()).isLessThan(5e-6);
        });
    }

    @Test
    void dataOfTheirOwnAreLeftAlone() {
        Recipe recipe = Recipe.on("linnerud").withWidth(800);
        assertThat(spaceOf("kernel-rank-bound").fit(recipe)).isEqualTo(recipe);
        for (Fit fit : Fit.values()) {
            assertThat(fit.apply(recipe).data()).as(fit.name()).isEqualTo(recipe.data());
        }
    }
}
