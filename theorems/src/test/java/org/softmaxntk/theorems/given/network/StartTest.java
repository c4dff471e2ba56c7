package org.softmaxntk.theorems.given.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.recipe.Recipe;

class StartTest {
    private static NetworkOnData build(Start start, String data, int width, double radius) {
        Recipe recipe = NetworkRecipes.on(data)
                .with(START, start)
                .with(WIDTH, width)
                .with(MOVE, Move.EXCHANGE)
                .with(RADIUS, radius)
                .with(SEED, 5);
        return Families.of(NetworkOnData.class).build(recipe);
    }

    /** The first sample's probabilities, neuron by neuron. */
    private static double[] masses(NetworkOnData given) {
        return ForwardPass.of(given.network(), given.data().inputs()).softmax().row(0);
    }

    @Test
    void pairedIsPairedAndIndependentIsNot() {
        assertThat(build(Start.PAIRED, "ball:2x3x2", 10, 0).network().isPaired())
                .isTrue();
        assertThat(build(Start.INDEPENDENT, "ball:2x3x2", 10, 0).network().isPaired())
                .isFalse();
    }

    /** With three outputs no two neurons are opposite, so that these are no pairs in another order. */
    @ParameterizedTest
    @ValueSource(ints = {4, 6, 24})
    void balancedBalancesWithoutPairs(int width) {
        NetworkOnData given = build(Start.BALANCED, "ball:2x3x3", width, 0);
        assertThat(Hypotheses.<NetworkOnData>balancedStart().met().test(given)).isTrue();
        assertThat(given.network().isPaired()).isFalse();
        Matrix outputs = ForwardPass.of(given.network(), given.data().inputs()).outputs();
        assertThat(outputs.maxAbsolute()).isLessThan(1e-13 * width);
        Matrix signs = given.network().signs().rows(0, 4);
        Matrix products = signs.times(signs.transpose());
        for (int r = 0; r < 4; r++) {
            for (int other = 0; other < r; other++) {
                assertThat(products.at(r, other)).isEqualTo(-1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAIRED", "INDEPENDENT"})
    void weightsHaveTheScaleAskedFor(Start start) {
        Recipe recipe = NetworkRecipes.on("ball:1x4x1")
                .with(START, start)
                .with(WIDTH, 2000)
                .with(SIGMA, 3);
        Matrix weights =
                Families.of(NetworkOnData.class).build(recipe).network().hiddenWeights();
        assertThat(weights.frobeniusNorm() / Math.sqrt(8000)).isCloseTo(3, within(0.15));
        assertThat(Families.of(NetworkOnData.class)
                        .build(recipe.with(SIGMA, 0))
                        .network()
                        .hiddenWeights()
                        .frobeniusNorm())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orthonormal:1x1x1", "ball:3x2x2", "tiny:2x3x1", "2*sphere:1x2x1"})
    void splitPutsTheHalvesHalfARadiusApartOnEitherSide(String data) {
        NetworkOnData given = build(Start.SPLIT, data, 8, 0.6);
        Matrix logits =
                given.data().inputs().times(given.network().hiddenWeights().transpose());
        for (int r = 0; r < 8; r++) {
            assertThat(logits.at(0, r)).isCloseTo(r < 4 ? -0.3 : 0.3, within(1e-14));
        }
        assertThat(given.network().isPaired()).isTrue();
        double[] masses = masses(given);
        double lower = 1 / (1 + Math.exp(0.6));
        assertThat(masses[0] + masses[1] + masses[2] + masses[3]).isCloseTo(lower, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 64, 1000})
    void oneHeavyPair(int width) {
        NetworkOnData given = build(Start.HEAVY_PAIR, "ball:2x3x2", width, 0.1);
        double[] masses = masses(given);
        double expected = Math.pow(width, -0.3);
        assertThat(masses[0] + masses[1]).isCloseTo(expected, within(1e-12));
        assertThat(masses[0]).isEqualTo(masses[1]);
        for (int r = 2; r < width; r++) {
            assertThat(masses[r]).isCloseTo((1 - expected) / (width - 2), within(1e-14));
        }
        assertThat(given.network().isPaired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 64, 1001})
    void oneHeavyNeuron(int width) {
        NetworkOnData given = build(Start.HEAVY_NEURON, "ball:2x3x2", width, 0.1);
        double[] masses = masses(given);
        double expected = Math.pow(width, -0.35);
        assertThat(masses[0]).isCloseTo(expected, within(1e-12));
        for (int r = 1; r < width; r++) {
            assertThat(masses[r]).isCloseTo((1 - expected) / (width - 1), within(1e-14));
            assertThat(given.network().signs().at(r, 1)).isEqualTo(-1);
        }
        assertThat(given.network().signs().at(0, 0)).isEqualTo(1);
    }

    /** There the mass m^−c is 1 or no others are left: still a network, with finite weights. */
    @ParameterizedTest
    @ValueSource(strings = {"orthonormal:1x1x1", "ball:3x2x2", "2*sphere:1x2x1"})
    void oneHighLogitAndAllOthersLow(String data) {
        Recipe recipe = NetworkRecipes.on(data).with(START, Start.ONE_HIGH).with(SIGMA, 1.5);
        NetworkOnData given = Families.of(NetworkOnData.class).build(recipe);
        Matrix logits =
                given.data().inputs().times(given.network().hiddenWeights().transpose());
        for (int r = 0; r < 8; r++) {
            assertThat(logits.at(0, r)).isCloseTo(r == 0 ? 1.5 : -1.5, within(1e-14));
            assertThat(given.network().signs().at(r, 0)).isEqualTo(r == 0 ? 1 : -1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SPLIT", "HEAVY_PAIR", "HEAVY_NEURON", "ONE_HIGH"})
    void theNarrowestNetworks(Start start) {
        for (int width = 1; width <= 2; width++) {
            SoftmaxNetwork network = build(start, "sphere:1x2x1", width, 0.1).network();
            assertThat(network.width()).isEqualTo(width);
            assertThat(network.hiddenWeights().maxAbsolute()).isFinite();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SPLIT", "HEAVY_PAIR", "HEAVY_NEURON", "ONE_HIGH"})
    void aFirstInputOfZeroGivesWeightsOfZero(Start start) {
        NetworkOnData given = build(start, "0*ball:2x3x2", 6, 0.5);
        assertThat(given.network().hiddenWeights()).isEqualTo(Matrix.zeros(6, 3));
    }

    @ParameterizedTest
    @EnumSource
    void namesGoThereAndBack(Start start) {
        assertThat(start.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(START.parse(start.id())).isEqualTo(start);
    }
}
