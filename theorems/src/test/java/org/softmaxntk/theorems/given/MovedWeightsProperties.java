package org.softmaxntk.theorems.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;

class MovedWeightsProperties {
    private static final int WIDTH = 5;

    @Property(seed = "42")
    void theRadiusBoundsTheMovementExactlyAndTightly(
            @ForAll @IntRange(min = 1, max = 40) int dimension,
            @ForAll @IntRange(min = -60, max = 60) int weightScale,
            @ForAll @IntRange(min = -300, max = 60) int moveScale,
            @ForAll long seed) {
        RandomStream stream = RandomStream.of(seed);
        SoftmaxNetwork network = network(gaussian(dimension, weightScale, stream));
        SoftmaxNetwork moved =
                network.withWeights(network.hiddenWeights().plus(gaussian(dimension, moveScale, stream)));
        DataSet data = DataSet.of("data", Matrix.zeros(1, dimension), Matrix.zeros(1, 1));
        double radius = MovedWeights.between(data, network, moved).radius();
        BigDecimal largest = largestSquare(network, moved);
        assertThat(largest).isLessThanOrEqualTo(new BigDecimal(radius).pow(2));
        double slack = 1 - (2 * dimension + 20) * 0x1p-52;
        assertThat(largest).isGreaterThanOrEqualTo(new BigDecimal(radius * slack).pow(2));
    }

    private static BigDecimal largestSquare(SoftmaxNetwork from, SoftmaxNetwork to) {
        BigDecimal largest = BigDecimal.ZERO;
        for (int r = 0; r < from.width(); r++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int k = 0; k < from.inputDimension(); k++) {
                BigDecimal before = new BigDecimal(from.hiddenWeights().at(r, k));
                sum = sum.add(new BigDecimal(to.hiddenWeights().at(r, k))
                        .subtract(before)
                        .pow(2));
            }
            largest = largest.max(sum);
        }
        return largest;
    }

    private static SoftmaxNetwork network(Matrix weights) {
        return new SoftmaxNetwork(weights, Matrix.generate(WIDTH, 1, (r, l) -> 1));
    }

    private static Matrix gaussian(int dimension, int scale, RandomStream stream) {
        return Matrix.generate(WIDTH, dimension, (r, k) -> Math.scalb(stream.nextGaussian(), scale));
    }
}
