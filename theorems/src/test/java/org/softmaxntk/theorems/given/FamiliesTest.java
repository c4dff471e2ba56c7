package org.softmaxntk.theorems.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Recipe;

class FamiliesTest {
    private static final Recipe RECIPE = NetworkRecipes.on("ball:3x2x2")
            .with(WIDTH, 6)
            .with(SIGMA, 1)
            .with(MOVE, Move.RANDOM)
            .with(RADIUS, 0.25)
            .with(STEP, 0.3)
            .with(SEED, 11);

    static Stream<Class<? extends GivenNetwork>> families() {
        return Stream.of(
                NetworkOnData.class, DescentStep.class, CommonShift.class, DescentRun.class, MovedWeights.class);
    }

    @ParameterizedTest
    @MethodSource("families")
    void sameRecipeSameBits(Class<? extends GivenNetwork> family) {
        GivenNetwork one = Families.of(family).build(RECIPE);
        GivenNetwork two = Families.of(family).build(NetworkRecipes.parse(RECIPE.toString()));
        assertThat(one).isInstanceOf(family);
        assertThat(two.data().inputs()).isEqualTo(one.data().inputs());
        assertThat(two.data().targets()).isEqualTo(one.data().targets());
        assertThat(two.network().hiddenWeights()).isEqualTo(one.network().hiddenWeights());
        assertThat(two.network().signs()).isEqualTo(one.network().signs());
        assertThat(two.facts()).isEqualTo(one.facts());
        if (one instanceof MovedWeights moved) {
            assertThat(((MovedWeights) two).moved().hiddenWeights())
                    .isEqualTo(moved.moved().hiddenWeights());
        }
        if (one instanceof CommonShift shifted) {
            assertThat(((CommonShift) two).shift()).isEqualTo(shifted.shift());
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void allFamiliesShareDataAndNetwork(Class<? extends GivenNetwork> family) {
        GivenNetwork plain = Families.of(NetworkOnData.class).build(RECIPE);
        GivenNetwork given = Families.of(family).build(RECIPE);
        assertThat(given.data().inputs()).isEqualTo(plain.data().inputs());
        assertThat(given.network().hiddenWeights()).isEqualTo(plain.network().hiddenWeights());
    }

    @Test
    void anotherSeedIsAnotherInstance() {
        GivenNetwork one = Families.of(NetworkOnData.class).build(RECIPE);
        GivenNetwork two = Families.of(NetworkOnData.class).build(RECIPE.with(SEED, 12));
        assertThat(two.data().inputs()).isNotEqualTo(one.data().inputs());
        assertThat(two.network().hiddenWeights()).isNotEqualTo(one.network().hiddenWeights());
    }

    @Test
    void aChangeOfOneParameterLeavesTheRest() {
        NetworkOnData plain = Families.of(NetworkOnData.class).build(RECIPE);
        NetworkOnData doubled = Families.of(NetworkOnData.class)
                .build(RECIPE.with(SIGMA, 2).with(MOVE, Move.SIGNED).with(RADIUS, 1));
        assertThat(doubled.data().inputs()).isEqualTo(plain.data().inputs());
        assertThat(doubled.network().hiddenWeights())
                .isEqualTo(plain.network().hiddenWeights().times(2));
        assertThat(doubled.network().signs()).isEqualTo(plain.network().signs());
    }

    @Test
    void theStepIsPerNeuron() {
        assertThat(Families.of(DescentStep.class).build(RECIPE).stepSize()).isEqualTo(0.3 / 6);
    }

    @Test
    void theMoveGoesAsFarAsTheRadius() {
        MovedWeights moved = Families.of(MovedWeights.class).build(RECIPE);
        assertThat(moved.radius()).isCloseTo(0.25, within(1e-14));
        Matrix step = moved.moved().hiddenWeights().minus(moved.network().hiddenWeights());
        for (int r = 0; r < 6; r++) {
            assertThat(step.rowNorm(r)).isCloseTo(0.25, within(1e-14));
        }
        assertThat(Families.of(MovedWeights.class)
                        .build(RECIPE.with(MOVE, Move.RANDOM).with(RADIUS, 0))
                        .radius())
                .isZero();
    }

    @Test
    void theShiftIsTheFirstNeuronsMove() {
        CommonShift shifted = Families.of(CommonShift.class).build(RECIPE);
        assertThat(shifted.shift()).hasToString("1×2 matrix");
        assertThat(shifted.shift().frobeniusNorm()).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void everyRandomRecipeOfASmallSizeCanBeBuilt() {
        for (Start start : Start.values()) {
            for (Move move : Move.values()) {
                Recipe recipe = RECIPE.with(START, start).with(MOVE, move).with(RADIUS, 0.01);
                MovedWeights moved = Families.of(MovedWeights.class).build(recipe);
                assertThat(moved.radius()).as(recipe.toString()).isCloseTo(0.01, within(1e-14));
            }
        }
    }

    @Test
    void aFamilyThatNobodyBuilds() {
        assertThatThrownBy(() -> Families.of(GivenNetwork.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no family of org.softmaxntk.theorems.given.GivenNetwork in"
                        + " META-INF/services/org.softmaxntk.theorems.family.Family");
        assertThatThrownBy(() -> Families.named("full-moon"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("family: required one of [network-on-data, descent-step, ")
                .hasMessageEndingWith("; got \"full-moon\"");
    }
}
