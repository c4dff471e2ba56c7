package org.softmaxntk.model.diffusion.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class SampleDistanceTest {
    private static final PairFunction ENERGY = new PairFunction.Energy();
    private static final List<PairFunction> BOTH = List.of(ENERGY, new PairFunction.Gaussian(0.7));

    private static Matrix normals(int n, double shift, RandomStream stream) {
        return Matrix.generate(n, 2, (i, k) -> stream.nextGaussian() + shift);
    }

    /** {0, 1} and {0, 3} on a line: 2·(0+3+1+2)/4 − (0+1+1+0)/4 − (0+3+3+0)/4 = 1, unbiased 3 − 1 − 3 = −1. */
    @Test
    void aSmallOneByHand() {
        Matrix x = Matrix.of(new double[][] {{0}, {1}});
        Matrix y = Matrix.of(new double[][] {{0}, {3}});
        assertThat(new SampleDistance(ENERGY, true).between(x, y)).isEqualTo(1);
        assertThat(new SampleDistance(ENERGY, false).between(x, y)).isEqualTo(-1);
    }

    @Test
    void theBiasedOneIsPositiveForEqualLawsAndTheOtherIsNot() {
        for (PairFunction function : BOTH) {
            double biased = 0;
            double unbiased = 0;
            int runs = 400;
            RandomStream stream = RandomStream.of(5);
            for (int run = 0; run < runs; run++) {
                Matrix x = normals(20, 0, stream);
                Matrix y = normals(20, 0, stream);
                double one = new SampleDistance(function, true).between(x, y);
                assertThat(one).isPositive();
                biased += one / runs;
                unbiased += new SampleDistance(function, false).between(x, y) / runs;
            }
            assertThat(Math.abs(unbiased)).isLessThan(0.1 * biased);
        }
    }

    /** Under one law P(p ≤ α) ≤ α; two laws that differ are told apart. */
    @Test
    void thePermutationTestHasItsLevelAndPower() {
        for (PairFunction function : BOTH) {
            SampleDistance distance = new SampleDistance(function, false);
            RandomStream stream = RandomStream.of(11);
            int runs = 400;
            int rejected = 0;
            int found = 0;
            for (int run = 0; run < runs; run++) {
                Matrix x = normals(12, 0, stream);
                rejected += PermutationTest.of(distance, x, normals(9, 0, stream), 19, stream)
                                        .probability()
                                <= 0.1
                        ? 1
                        : 0;
                found += PermutationTest.of(distance, x, normals(9, 2, stream), 19, stream)
                                        .probability()
                                <= 0.1
                        ? 1
                        : 0;
            }
            assertThat(rejected / (double) runs).isCloseTo(0.1, within(5 * Math.sqrt(0.09 / runs)));
            assertThat(found).isGreaterThan(runs * 9 / 10);
        }
    }

    @Test
    void theTestMeasuresTheDistance() {
        RandomStream stream = RandomStream.of(1);
        Matrix x = normals(30, 0, stream);
        Matrix y = normals(25, 0.3, stream);
        for (boolean isBiased : new boolean[] {true, false}) {
            SampleDistance distance = new SampleDistance(ENERGY, isBiased);
            assertThat(PermutationTest.of(distance, x, y, 1, stream).distance())
                    .isCloseTo(distance.between(x, y), within(1e-13));
        }
    }

    @Test
    void samplesMustFit() {
        assertThatThrownBy(() -> new SampleDistance(ENERGY, true).between(Matrix.zeros(3, 2), Matrix.zeros(3, 1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("equal dimension");
        assertThatThrownBy(() -> new PairFunction.Gaussian(0)).hasMessageContaining("bandwidth");
    }
}
