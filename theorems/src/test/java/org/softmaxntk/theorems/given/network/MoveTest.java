package org.softmaxntk.theorems.given.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.NetworkOnData;

class MoveTest {
    private static final int NEURONS = 10;

    private static NetworkOnData instance(String data) {
        return Families.of(NetworkOnData.class)
                .build(NetworkRecipes.on(data)
                        .with(WIDTH, NEURONS)
                        .with(START, Start.INDEPENDENT)
                        .with(SEED, 3));
    }

    private static Matrix directions(Move move, NetworkOnData given, long seed) {
        return move.directions(given.network(), given.data(), RandomStream.of(seed));
    }

    /** ⟨v_r, x⟩/‖x‖ for every neuron: ±1 along x. */
    private static double[] along(Matrix directions, DataSet data, int sample) {
        Matrix products = directions.times(data.inputs().transpose());
        return IntStream.range(0, directions.rows())
                .mapToDouble(r -> products.at(r, sample) / data.inputs().rowNorm(sample))
                .toArray();
    }

    /** Whether ⟨v_r, x⟩/‖x‖ is as given, for some sample. */
    private static boolean isAlongSome(Matrix directions, DataSet data, double[] expected) {
        return IntStream.range(0, data.samples()).anyMatch(i -> {
            double[] got = along(directions, data, i);
            return IntStream.range(0, got.length).allMatch(r -> Math.abs(got[r] - expected[r]) < 1e-14);
        });
    }

    @ParameterizedTest
    @EnumSource
    void rowsHaveNormOneOrZero(Move move) {
        for (String data : new String[] {"ball:4x3x2", "tiny:2x1x1", "3*sphere:2x5x1", "0*sphere:2x3x1"}) {
            Matrix directions = directions(move, instance(data), 1);
            for (int r = 0; r < NEURONS; r++) {
                double norm = directions.rowNorm(r);
                assertThat(norm == 0 || Math.abs(norm - 1) < 1e-15)
                        .as("norm %s of neuron %d, %s, %s", norm, r, move, data)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameStreamSameBits(Move move) {
        NetworkOnData given = instance("ball:4x3x2");
        assertThat(directions(move, given, 1)).isEqualTo(directions(move, given, 1));
    }

    @Test
    void randomDirectionsDiffer() {
        NetworkOnData given = instance("ball:4x3x2");
        Matrix directions = directions(Move.RANDOM, given, 1);
        assertThat(directions.row(0)).isNotEqualTo(directions.row(1));
        assertThat(directions(Move.RANDOM, given, 2)).isNotEqualTo(directions);
        assertThat(directions.maxRowNorm()).isCloseTo(1, within(1e-15));
    }

    @Test
    void togetherIsOneDirection() {
        Matrix directions = directions(Move.TOGETHER, instance("ball:4x3x2"), 1);
        for (int r = 1; r < NEURONS; r++) {
            assertThat(directions.row(r)).isEqualTo(directions.row(0));
        }
    }

    @Test
    void alongInputWithRandomSigns() {
        NetworkOnData given = instance("ball:4x3x2");
        Matrix directions = directions(Move.ALONG_INPUT, given, 1);
        int sample = IntStream.range(0, 4)
                .filter(i -> Math.abs(Math.abs(along(directions, given.data(), i)[0]) - 1) < 1e-14)
                .findFirst()
                .orElseThrow();
        List<Double> products =
                Arrays.stream(along(directions, given.data(), sample)).boxed().toList();
        assertThat(products)
                .allSatisfy(product -> assertThat(Math.abs(product)).isCloseTo(1, within(1e-14)))
                .anyMatch(product -> product > 0)
                .anyMatch(product -> product < 0);
    }

    @Test
    void signedByTheOutputWeightsOfOneOutput() {
        NetworkOnData given = instance("ball:4x3x2");
        SoftmaxNetwork network = given.network();
        for (long seed = 0; seed < 10; seed++) {
            Matrix directions = directions(Move.SIGNED, given, seed);
            assertThat(IntStream.range(0, 2)
                            .anyMatch(l -> isAlongSome(
                                    directions,
                                    given.data(),
                                    network.signs().transpose().row(l))))
                    .isTrue();
        }
    }

    @Test
    void oneNeuronMovesAndTheOthersRest() {
        NetworkOnData given = instance("ball:4x3x2");
        int[] chosen = IntStream.range(0, 40)
                .map(seed -> {
                    Matrix directions = directions(Move.ONE_NEURON, given, seed);
                    int[] moving = IntStream.range(0, NEURONS)
                            .filter(r -> directions.rowNorm(r) > 0)
                            .toArray();
                    assertThat(moving).hasSize(1);
                    return moving[0];
                })
                .distinct()
                .toArray();
        assertThat(chosen).hasSizeGreaterThan(3);
    }

    @Test
    void theConstructedMovesAreAlongTheFirstInput() {
        NetworkOnData given = instance("ball:4x3x2");
        for (int r = 0; r < NEURONS; r++) {
            assertThat(along(directions(Move.EXCHANGE, given, 1), given.data(), 0)[r])
                    .isCloseTo(r < NEURONS / 2 ? 1 : -1, within(1e-14));
            assertThat(along(directions(Move.FIRST_PAIR, given, 1), given.data(), 0)[r])
                    .isCloseTo(r < 2 ? 1 : -1, within(1e-14));
            assertThat(along(directions(Move.FIRST_PAIR_APART, given, 1), given.data(), 0)[r])
                    .isCloseTo(r == 0 || (r > 2 && r % 2 == 1) ? 1 : -1, within(1e-14));
            assertThat(along(directions(Move.FIRST_NEURON, given, 1), given.data(), 0)[r])
                    .isCloseTo(r < 1 ? 1 : -1, within(1e-14));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RANDOM", "TOGETHER"})
    void nothingMovesAlongAnInputOfZero(Move move) {
        assertThat(directions(move, instance("0*sphere:2x3x1"), 1)).isEqualTo(Matrix.zeros(NEURONS, 3));
    }

    @ParameterizedTest
    @EnumSource
    void namesGoThereAndBack(Move move) {
        assertThat(move.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(MOVE.parse(move.id())).isEqualTo(move);
    }
}
