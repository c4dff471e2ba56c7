package org.softmaxntk.properties.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.given.CommonShift;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.GivenNetwork;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.given.NetworkOnData;

class InstancesTest {
    private static final Recipe RECIPE = Recipe.on("ball:3x2x2")
            .withWidth(6)
            .withSigma(1)
            .withMove(Move.RANDOM, 0.25)
            .withStep(0.3)
            .withSeed(11);

    static Stream<Class<? extends GivenNetwork>> families() {
        return Stream.of(
                NetworkOnData.class, DescentStep.class, CommonShift.class, DescentRun.class, MovedWeights.class);
    }

    @ParameterizedTest
    @MethodSource("families")
    void sameRecipeSameBits(Class<? extends GivenNetwork> family) {
        GivenNetwork one = Instances.build(RECIPE, family);
        GivenNetwork two = Instances.build(Recipe.parse(RECIPE.toString()), family);
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
        GivenNetwork plain = Instances.build(RECIPE, NetworkOnData.class);
        GivenNetwork given = Instances.build(RECIPE, family);
        assertThat(given.data().inputs()).isEqualTo(plain.data().inputs());
        assertThat(given.network().hiddenWeights()).isEqualTo(plain.network().hiddenWeights());
    }

    @Test
    void anotherSeedIsAnotherInstance() {
        GivenNetwork one = Instances.build(RECIPE, NetworkOnData.class);
        GivenNetwork two = Instances.build(RECIPE.withSeed(12), NetworkOnData.class);
        assertThat(two.data().inputs()).isNotEqualTo(one.data().inputs());
        assertThat(two.network().hiddenWeights()).isNotEqualTo(one.network().hiddenWeights());
    }

    @Test
    void aChangeOfOneParameterLeavesTheRest() {
        NetworkOnData plain = Instances.build(RECIPE, NetworkOnData.class);
        NetworkOnData doubled = Instances.build(RECIPE.withSigma(2).withMove(Move.SIGNED, 1), NetworkOnData.class);
        assertThat(doubled.data().inputs()).isEqualTo(plain.data().inputs());
        assertThat(doubled.network().hiddenWeights())
                .isEqualTo(plain.network().hiddenWeights().times(2));
        assertThat(doubled.network().signs()).isEqualTo(plain.network().signs());
    }

    @Test
    void theStepIsPerNeuron() {
        assertThat(Instances.build(RECIPE, DescentStep.class).stepSize()).isEqualTo(0.3 / 6);
    }

    @Test
    void theMoveGoesAsFarAsTheRadius() {
        MovedWeights moved = Instances.build(RECIPE, MovedWeights.class);
        assertThat(moved.radius()).isCloseTo(0.25, within(1e-14));
        Matrix step = moved.moved().hiddenWeights().minus(moved.network().hiddenWeights());
        for (int r = 0; r < 6; r++) {
            assertThat(step.rowNorm(r)).isCloseTo(0.25, within(1e-14));
        }
        assertThat(Instances.build(RECIPE.withMove(Move.RANDOM, 0), MovedWeights.class)
                        .radius())
                .isZero();
    }

    @Test
    void theShiftIsTheFirstNeuronsMove() {
        CommonShift shifted = Instances.build(RECIPE, CommonShift.class);
        assertThat(shifted.shift()).hasToString("1×2 matrix");
        assertThat(shifted.shift().frobeniusNorm()).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void everyRandomRecipeOfASmallSizeCanBeBuilt() {
        for (Start start : Start.values()) {
            for (Move move : Move.values()) {
                Recipe recipe = RECIPE.withStart(start).withMove(move, 0.01);
                MovedWeights moved = Instances.build(recipe, MovedWeights.class);
                assertThat(moved.radius()).as(recipe.toString()).isCloseTo(0.01, within(1e-14));
            }
        }
    }

    @Test
    void aFamilyThatNobodyBuilds() {
        assertThatThrownBy(() -> Instances.build(RECIPE, GivenNetwork.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no way to build GivenNetwork");
    }
}
