package org.softmaxntk.theorems.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.RandomInstances;

class GivenTest {
    private static final Matrix SIGNS = Matrix.of(new double[][] {{1, 1}, {-1, 1}});
    private static final DataSet DATA = DataSet.of("data", Matrix.of(new double[][] {{1}, {-0.5}, {0}}), targets());
    private static final SoftmaxNetwork NETWORK = network(2, -3);

    private static Matrix targets() {
        return Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 0}});
    }

    private static SoftmaxNetwork network(double first, double second) {
        return new SoftmaxNetwork(Matrix.of(new double[][] {{first}, {second}}), SIGNS);
    }

    @Test
    void factsOfEveryInstance() {
        Map<String, Double> facts = new NetworkOnData(DATA, NETWORK).facts();
        assertThat(facts)
                .containsOnly(
                        entry("n", 3.0),
                        entry("d_in", 1.0),
                        entry("d_out", 2.0),
                        entry("m", 2.0),
                        entry("B", Math.nextUp(Math.nextUp(3.0))));
        assertThat(List.copyOf(facts.keySet())).isSorted();
    }

    @Test
    void furtherFactsOfEachFamily() {
        assertThat(new DescentStep(DATA, NETWORK, 0.25).facts())
                .containsEntry("eta", 0.25)
                .containsKey("B")
                .hasSize(6);
        assertThat(new MovedWeights(DATA, NETWORK, NETWORK, 0.5).facts())
                .containsEntry("R", 0.5)
                .containsKey("B")
                .hasSize(6);
        assertThat(new CommonShift(DATA, NETWORK, Matrix.of(new double[][] {{-4}})).facts())
                .containsEntry("shift", 4.0)
                .containsKey("B")
                .hasSize(6);
    }

    @Test
    void logitsBelowOneCountAsOne() {
        assertThat(LogitBound.of(network(0.5, -0.25), DATA)).isEqualTo(1);
        assertThat(LogitBound.of(network(1, 0), DATA)).isEqualTo(1 + 2 * 0x1p-52);
    }

    @Test
    void theLogitBoundIsAboveEveryLogit() {
        for (long seed = 0; seed < 20; seed++) {
            RandomInstances instance = RandomInstances.independent("ball", 4, 3, 1, 8, 5, seed);
            Matrix logits = instance.data()
                    .inputs()
                    .times(instance.network().hiddenWeights().transpose());
            double bound = LogitBound.of(instance.network(), instance.data());
            assertThat(bound)
                    .isGreaterThanOrEqualTo(logits.maxAbsolute() * (1 - 1e-15))
                    .isLessThanOrEqualTo(Math.max(1, logits.maxAbsolute() * (1 + 2e-15)));
        }
    }

    @Test
    void aShiftHasOneEntryForEachInput() {
        assertThatThrownBy(() -> new CommonShift(DATA, NETWORK, Matrix.zeros(1, 2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("shift: required a 1×1 matrix; got 1×2 matrix");
        assertThatThrownBy(() -> new CommonShift(DATA, NETWORK, Matrix.zeros(2, 1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("shift: required a 1×1 matrix; got 2×1 matrix");
    }

    @Test
    void theMovedNetworkHasTheWidthAndSignsOfTheFirst() {
        SoftmaxNetwork narrower = new SoftmaxNetwork(Matrix.zeros(1, 1), Matrix.of(new double[][] {{1, 1}}));
        SoftmaxNetwork otherSigns = new SoftmaxNetwork(NETWORK.hiddenWeights(), SIGNS.times(-1));
        for (SoftmaxNetwork moved : new SoftmaxNetwork[] {narrower, otherSigns}) {
            assertThatThrownBy(() -> new MovedWeights(DATA, NETWORK, moved, 1))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("moved network: required the width and signs of the first network; got others");
        }
    }

    @Test
    void theRadiusOfAMoveIsItsLargestNorm() {
        MovedWeights moved = MovedWeights.between(DATA, NETWORK, network(2.5, -3.25));
        assertThat(moved.radius()).isGreaterThanOrEqualTo(0.5).isLessThan(0.5 * (1 + 1e-14));
        assertThat(MovedWeights.between(DATA, NETWORK, NETWORK).radius()).isZero();
    }

    @Test
    void theRadiusOfAMoveBelowTheNormalDoubles() {
        SoftmaxNetwork still = new SoftmaxNetwork(Matrix.zeros(1, 2), Matrix.of(new double[][] {{1, 1}}));
        Matrix step = Matrix.of(new double[][] {{Double.MIN_VALUE, Double.MIN_VALUE}});
        // √2 times the smallest double.
        assertThat(MovedWeights.between(DATA, still, still.withWeights(step)).radius())
                .isEqualTo(2 * Double.MIN_VALUE);
    }

    @Test
    void aMoveOfAPairInParts() {
        MovedWeights moved = MovedWeights.between(DATA, NETWORK, network(2 + 1.5, -3 - 0.5));
        assertThat(moved.radius()).isCloseTo(1.5, within(1e-13)).isGreaterThanOrEqualTo(1.5);
        assertThat(moved.oddRadius()).isCloseTo(1, within(1e-13)).isGreaterThanOrEqualTo(1);
        assertThat(moved.evenRadius()).isCloseTo(0.5, within(1e-13)).isGreaterThanOrEqualTo(0.5);
    }
}
