package org.softmaxntk.properties.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.data.SyntheticInputs;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.NetworkOnData;

class InstanceSpaceTest {
    static Stream<String> claims() {
        return Catalogue.standard().ids().stream();
    }

    private static Stream<Recipe> draws(InstanceSpace space, int count) {
        RandomStream stream = RandomStream.of(7);
        return IntStream.range(0, count).mapToObj(k -> space.draw(stream));
    }

    private static <G extends Given> void assertApplicable(Claim<G> claim, Recipe recipe) {
        G given = Instances.build(recipe, claim.given());
        for (Hypothesis<G> hypothesis : claim.hypotheses()) {
            assertThat(hypothesis.met().test(given))
                    .as(
                            "%s of %s on %s: %s",
                            hypothesis.id(),
                            claim.id(),
                            recipe,
                            hypothesis.found().apply(given))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyRecipeIsApplicable(String id) {
        Claim<? extends Given> claim = Catalogue.standard().claim(id);
        draws(InstanceSpace.of(claim), 50).forEach(recipe -> assertApplicable(claim, recipe));
    }

    @Test
    void hypothesesNarrowTheSpace() {
        assertThat(of("softmax-simplex").starts()).containsExactly(Start.PAIRED, Start.INDEPENDENT);
        assertThat(of("softmax-simplex").largestRadius()).isEqualTo(2);
        assertThat(of("symmetric-init-outputs-zero").starts()).containsExactly(Start.PAIRED);
        assertThat(of("ntk-perturbation").largestRadius()).isLessThan(0.01).isGreaterThan(0.0099);
        assertThat(of("softmax-l1-perturbation").largestRadius()).isEqualTo(2);
    }

    private static InstanceSpace of(String id) {
        return InstanceSpace.of(Catalogue.standard().claim(id));
    }

    @Test
    void parametersStayInTheirRangesAndFillThem() {
        InstanceSpace space = of("softmax-simplex");
        List<Recipe> recipes = draws(space, 2000).toList();
        assertThat(recipes).allSatisfy(recipe -> {
            assertThat(recipe.width() % 2).isZero();
            assertThat(recipe.width()).isBetween(2, 2 * InstanceSpace.LARGEST_HALF_WIDTH);
            assertThat(recipe.sigma()).isBetween(InstanceSpace.SMALLEST_SIGMA * 0.999, InstanceSpace.LARGEST_SIGMA);
            assertThat(recipe.radius()).isBetween(InstanceSpace.SMALLEST_RADIUS * 0.999, space.largestRadius());
            assertThat(recipe.step()).isBetween(InstanceSpace.SMALLEST_STEP * 0.999, InstanceSpace.LARGEST_STEP);
            assertThat(InstanceSpace.MOVES).contains(recipe.move());
            RandomData data = (RandomData) recipe.data();
            assertThat(data.samples()).isBetween(1, InstanceSpace.MOST_SAMPLES);
            assertThat(data.inputDimension()).isBetween(1, InstanceSpace.LARGEST_DIMENSION);
            assertThat(data.outputDimension()).isBetween(1, InstanceSpace.LARGEST_DIMENSION);
        });
        assertThat(recipes.stream().map(Recipe::move)).containsAll(InstanceSpace.MOVES);
        assertThat(recipes.stream().map(Recipe::start)).containsAll(space.starts());
        assertThat(recipes.stream().map(recipe -> ((RandomData) recipe.data()).family()))
                .containsAll(SyntheticData.all());
        assertThat(recipes.stream().map(Recipe::width)).contains(2, 2 * InstanceSpace.LARGEST_HALF_WIDTH);
        assertThat(recipes).anyMatch(recipe -> recipe.radius() < 1e-8).anyMatch(recipe -> recipe.radius() > 1);
        assertThat(recipes).anyMatch(recipe -> recipe.sigma() < 1e-3).anyMatch(recipe -> recipe.sigma() > 5);
        Set<Long> seeds = new HashSet<>(recipes.stream().map(Recipe::seed).toList());
        assertThat(seeds).hasSizeGreaterThan(1990);
    }

    @Test
    void sameStreamSameRecipes() {
        InstanceSpace space = of("softmax-simplex");
        assertThat(draws(space, 10)).isEqualTo(draws(space, 10).toList());
    }

    @Test
    void onGivenDataEverythingElseIsAsDrawn() {
        InstanceSpace space = of("softmax-simplex");
        DataSource iris = DataSource.parse("iris");
        Recipe drawn = space.draw(RandomStream.of(9));
        assertThat(space.drawOn(iris, RandomStream.of(9))).isEqualTo(drawn.withData(iris));
    }

    @Test
    void orthonormalInputsAreNeverMoreThanTheirDimension() {
        for (SyntheticData family : SyntheticData.all()) {
            RandomData shaped = InstanceSpace.shaped(family, 5, 3, 2);
            assertThat(shaped.samples()).isEqualTo(family.inputs() == SyntheticInputs.ORTHONORMAL ? 3 : 5);
            assertThat(shaped.inputDimension()).isEqualTo(3);
            assertThat(shaped.outputDimension()).isEqualTo(2);
        }
        SyntheticData orthonormal = SyntheticData.byName("orthonormal");
        assertThat(InstanceSpace.shaped(orthonormal, 2, 3, 1).samples()).isEqualTo(2);
    }

    @Test
    void keepsItsOwnStarts() {
        List<Start> starts = new ArrayList<>(List.of(Start.SPLIT));
        InstanceSpace space = new InstanceSpace(starts, 1);
        starts.clear();
        assertThat(space.starts()).containsExactly(Start.SPLIT);
    }

    @Test
    void aHypothesisThatNoGeneratorKnowsIsAnError() {
        assertThatThrownBy(() -> InstanceSpace.of(new ClaimWithPremise("full-moon")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("made-up: no generator knows the hypothesis full-moon");
    }

    private record ClaimWithPremise(String premise) implements Claim<NetworkOnData> {
        @Override
        public String id() {
            return "made-up";
        }

        @Override
        public Class<NetworkOnData> given() {
            return NetworkOnData.class;
        }

        @Override
        public List<Hypothesis<NetworkOnData>> hypotheses() {
            return List.of(new Hypothesis<>(premise, premise, given -> true, given -> ""));
        }

        @Override
        public Sides inDoubles(NetworkOnData given) {
            return Sides.identity(0, 0);
        }

        @Override
        public Sides inDigits(NetworkOnData given, Digits digits) {
            return Sides.identity(0, 0);
        }

        @Override
        public List<FalseVariant<NetworkOnData>> falseVariants() {
            return List.of();
        }
    }
}
