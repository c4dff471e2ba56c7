package org.softmaxntk.theorems.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.Decimal64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.Precision;

/** The series beside closed forms, which are in the normal law's own function. */
class NoisyTailTest {
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private static double tail(double noise, double radius, double decay, double... mean) {
        RoundMixture law = new RoundMixture(Matrix.of(new double[][] {{1}}), Matrix.of(new double[][] {mean}), 0);
        Precision<Decimal64> doubles = Precision.doubles();
        return new NoisyTail<>(doubles, doubles.of(noise), doubles.of(radius), mean.length)
                .of(law, doubles.of(decay))
                .getReal();
    }

    /** P(|μ + Z| &gt; r) = Φ(μ − r) + Φ(−μ − r), scaled by the deviation. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0.5", "0.25, 2, 0.7, 1.5", "0.04, 1.1, 0.9, 1", "0.5, 0.1, 1, 0"})
    void onTheLineItIsTwoTails(double noise, double radius, double decay, double mean) {
        double r = radius / Math.sqrt(noise);
        double mu = decay * mean / Math.sqrt(noise);
        double expected = NORMAL.cumulativeProbability(mu - r) + NORMAL.cumulativeProbability(-mu - r);
        assertThat(tail(noise, radius, decay, mean)).isCloseTo(expected, within(1e-13));
    }

    /** P(‖Z‖ &gt; r) = e^{−r²/2} in the plane. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 3})
    void inThePlaneItIsExponential(double radius) {
        assertThat(tail(0.5, radius, 1, 0, 0)).isCloseTo(Math.exp(-radius * radius), within(1e-13));
    }

    /** In space the density of ‖μ + Z‖ is (s/μ)(φ(s − μ) − φ(s + μ)). */
    @ParameterizedTest
    @CsvSource({"1, 2, 0.6, 0.8", "0.3, 1.5, 0.3, 0.2", "0.1, 1, 0.5, 0.7"})
    void inSpaceItIsNormalTails(double noise, double radius, double first, double second) {
        double r = radius / Math.sqrt(noise);
        double mu = Math.hypot(first, second) / Math.sqrt(noise);
        double within = NORMAL.cumulativeProbability(r - mu)
                + NORMAL.cumulativeProbability(r + mu)
                - 1
                - (NORMAL.density(r - mu) - NORMAL.density(r + mu)) / mu;
        assertThat(tail(noise, radius, 1, first, second, 0)).isCloseTo(1 - within, within(1e-13));
    }
}
