package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two logarithms that every e-process is made of. Expected values: mpmath 1.3 with 50 digits. */
class LikelihoodTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, -0.69314718055994530942",
        "3, 7, -1.4051615992701736591",
        "5e8, 5e8, -10.58742427136793301",
        "1e9, 12, -10.590895095967163736"
    })
    void mixture(double successes, double failures, double expected) {
        double budget = MixtureLikelihood.error(successes + failures);
        assertThat(MixtureLikelihood.lnShareOfBestFit(successes, failures)).isCloseTo(expected, within(budget));
    }

    /** M(S, F) = M(S+1, F) + M(S, F+1), the step on which the martingale rests. */
    @Test
    void mixtureIsAdditive() {
        for (int s = 0; s < 40; s++) {
            for (int f = 0; f < 40; f++) {
                assertThat(mixture(s + 1, f) + mixture(s, f + 1)).isCloseTo(mixture(s, f), within(1e-13));
            }
        }
    }

    private static double mixture(int successes, int failures) {
        return Math.exp(MixtureLikelihood.lnShareOfBestFit(successes, failures)
                + power(successes, successes + failures)
                + power(failures, successes + failures));
    }

    private static double power(int count, int trials) {
        return count == 0 ? 0 : count * Math.log((double) count / trials);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 7, 0.95, 15.015362777491647847",
        "500010000, 499990000, 0.5, 0.20000000001333333334",
        "1e9, 0, 0.25, 1386294361.1198906188",
        "2, 999999998, 0.0625, 64538484.493434263104",
        "999000000, 1000000, 0.75, 280873429.62821695011"
    })
    void deviance(double successes, double failures, double probability, double expected) {
        double deviance = BernoulliDeviance.of(successes, failures, probability, 1 - probability);
        assertThat(deviance)
                .isCloseTo(expected, within(BernoulliDeviance.error(successes, failures, probability, deviance)));
        assertThat(BernoulliDeviance.error(successes, failures, probability, deviance))
                .isLessThan(1e-7 * deviance);
    }

    @Test
    void devianceVanishesAtTheFrequencyAlone() {
        assertThat(BernoulliDeviance.of(25, 75, 0.25, 0.75)).isZero();
        assertThat(BernoulliDeviance.of(25, 75, 0.2501, 0.7499)).isPositive();
    }
}
