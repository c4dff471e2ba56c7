package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

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
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.data.RandomData;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

class SpacesTest {
    static Stream<String> claims() {
        return Catalogue.standard().ids().stream();
    }

    private static Stream<Recipe> draws(Space space, int count) {
        RandomStream stream = RandomStream.of(7);
        return IntStream.range(0, count).mapToObj(k -> space.draw(stream));
    }

    private static <G extends Given> void assertApplicable(Claim<G> claim, Recipe recipe) {
        G given = Families.of(claim.given()).build(recipe);
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
        draws(Families.space(claim), 50).forEach(recipe -> assertApplicable(claim, recipe));
    }

    @Test
    void hypothesesNarrowTheSpace() {
        assertThat(ends(of("softmax-simplex"), START)).containsExactly(Start.PAIRED, Start.INDEPENDENT);
        assertThat(ends(of("softmax-simplex"), RADIUS).get(1)).isCloseTo(2, within(1e-12));
        assertThat(ends(of("symmetric-init-outputs-zero"), START)).containsOnly(Start.PAIRED);
        assertThat(ends(of("ntk-perturbation"), RADIUS).get(1)).isBetween(0.0099, 0.0099999);
        assertThat(ends(of("softmax-l1-perturbation"), RADIUS).get(1)).isCloseTo(2, within(1e-12));
    }

    /** The first and the last value of a domain with one axis. */
    private static <T> List<T> ends(Space space, Parameter<T> parameter) {
        Domain<T> domain = space.domain(parameter);
        return List.of(domain.at(List.of(0)), domain.at(List.of(domain.sizes().get(0) - 1)));
    }

    private static Space of(String id) {
        return Families.space(Catalogue.standard().claim(id));
    }

    @Test
    void parametersStayInTheirRangesAndFillThem() {
        Space space = of("softmax-simplex");
        List<Recipe> recipes = draws(space, 2000).toList();
        assertThat(recipes).allSatisfy(recipe -> {
            assertThat(recipe.get(WIDTH) % 2).isZero();
            assertThat(recipe.get(WIDTH)).isBetween(2, 2 * NetworkRecipes.LARGEST_HALF_WIDTH);
            assertThat(recipe.get(SIGMA))
                    .isBetween(NetworkRecipes.SMALLEST_SIGMA * 0.999, NetworkRecipes.LARGEST_SIGMA * 1.0001);
            assertThat(recipe.get(RADIUS)).isBetween(NetworkRecipes.SMALLEST_RADIUS * 0.999, 2.0001);
            assertThat(recipe.get(STEP))
                    .isBetween(NetworkRecipes.SMALLEST_STEP * 0.999, NetworkRecipes.LARGEST_STEP * 1.0001);
            assertThat(NetworkRecipes.MOVES).contains(recipe.get(MOVE));
            RandomData data = (RandomData) recipe.get(DATA);
            assertThat(data.samples()).isBetween(1, NetworkRecipes.MOST_SAMPLES);
            assertThat(data.inputDimension()).isBetween(1, NetworkRecipes.LARGEST_DIMENSION);
            assertThat(data.outputDimension()).isBetween(1, NetworkRecipes.LARGEST_DIMENSION);
        });
        assertThat(recipes.stream().map(recipe -> recipe.get(MOVE))).containsAll(NetworkRecipes.MOVES);
        assertThat(recipes.stream().map(recipe -> recipe.get(START))).containsAll(ends(space, START));
        assertThat(recipes.stream().map(recipe -> ((RandomData) recipe.get(DATA)).family()))
                .containsAll(SyntheticData.all());
        assertThat(recipes.stream().map(recipe -> recipe.get(WIDTH)))
                .contains(2, 2 * NetworkRecipes.LARGEST_HALF_WIDTH);
        assertThat(recipes).anyMatch(recipe -> recipe.get(RADIUS) < 1e-8).anyMatch(recipe -> recipe.get(RADIUS) > 1);
        assertThat(recipes).anyMatch(recipe -> recipe.get(SIGMA) < 1e-3).anyMatch(recipe -> recipe.get(SIGMA) > 5);
        Set<Long> seeds =
                new HashSet<>(recipes.stream().map(recipe -> recipe.get(SEED)).toList());
        assertThat(seeds).hasSizeGreaterThan(1990);
    }

    @Test
    void sameStreamSameRecipes() {
        Space space = of("softmax-simplex");
        assertThat(draws(space, 10)).isEqualTo(draws(space, 10).toList());
    }

    @Test
    void onGivenDataEverythingElseIsAsDrawn() {
        Space space = of("softmax-simplex");
        DataSource iris = DataSource.parse("iris");
        Recipe drawn = space.draw(RandomStream.of(9));
        assertThat(space.draw(RandomStream.of(9), recipe -> recipe.with(DATA, iris)))
                .isEqualTo(drawn.with(DATA, iris));
    }

    @Test
    void orthonormalInputsAreNeverMoreThanTheirDimension() {
        for (SyntheticData family : SyntheticData.all()) {
            RandomData shaped = NetworkRecipes.shaped(family, 5, 3, 2);
            assertThat(shaped.samples()).isEqualTo(family.inputs() == SyntheticInputs.ORTHONORMAL ? 3 : 5);
            assertThat(shaped.inputDimension()).isEqualTo(3);
            assertThat(shaped.outputDimension()).isEqualTo(2);
        }
        SyntheticData orthonormal = SyntheticData.byName("orthonormal");
        assertThat(NetworkRecipes.shaped(orthonormal, 2, 3, 1).samples()).isEqualTo(2);
    }

    @Test
    void aHypothesisThatNoGeneratorKnowsIsAnError() {
        assertThatThrownBy(() -> Families.space(new ClaimWithPremise("full-moon")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "made-up: no generator knows the hypothesis full-moon; its narrowing says how recipes come to meet it");
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
