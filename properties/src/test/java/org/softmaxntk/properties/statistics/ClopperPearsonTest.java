package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;

class ClopperPearsonTest {
    /** Expected: P_L(X ≥ S) = tail solved by the secant rule in mpmath 1.3 with 40 digits, and 1 − L. */
    @ParameterizedTest
    @CsvSource({
        "3, 10, 0.025, 0.06673951117773446711464806, 0.93326048882226553289",
        "7, 10, 0.025, 0.347547149940002704961698, 0.65245285005999729504",
        "1, 2, 0.025, 0.01257911709342504912807695, 0.98742088290657495087",
        "1, 1000000000, 0.025, 2.531780798396937970316104e-11, 0.99999999997468219202",
        "7, 1000000000, 0.0005, 1.348363990754500717323845e-9, 0.99999999865163600925",
        "999999999, 1000000000, 0.025, 0.9999999944283566217968847, 5.5716433782031152715e-9",
        "123456, 1000000, 0.005, 0.1226099485407314555529942, 0.87739005145926854445",
        "876544, 1000000, 0.005, 0.8756943634661444559182584, 0.12430563653385554408",
        "500000000, 1000000000, 0.025, 0.4999690097484222822671477, 0.50003099025157771773",
        "999999993, 1000000000, 0.0005, 0.9999999793459632824368337, 2.0654036717563166343e-8",
        "40, 50, 1e-9, 0.3750260815263733209193531, 0.62497391847362667908",
        "10, 50, 1e-9, 0.01317412598404924782397024, 0.98682587401595075218"
    })
    void knownValues(long successes, long trials, double tail, double lower, double complement) {
        double computedLower = ClopperPearson.lowerBound(successes, trials, 1 - tail);
        double computedUpper = ClopperPearson.upperBound(trials - successes, trials, 1 - tail);
        double length = (double) successes / trials - lower;
        double slack = 1e-9 * length + 1e-15 * lower + levelRounding(tail) * length;
        assertThat(computedLower).isCloseTo(lower, within(slack)).isLessThanOrEqualTo(lower + 2 * Math.ulp(lower));
        assertThat(computedUpper)
                .isCloseTo(complement, within(slack + 2 * Math.ulp(complement)))
                .isGreaterThanOrEqualTo(complement - 2 * Math.ulp(complement));
    }

    /** 1 − tail is a double, so the tail in use is off by up to 2⁻⁵³. */
    private static double levelRounding(double tail) {
        return 0x1p-52 / tail;
    }

    @Test
    void coverageByEnumerationOfEveryOutcome() {
        for (double level : new double[] {0.5, 0.9, 0.95, 0.999}) {
            for (int trials : new int[] {1, 2, 3, 5, 10, 30}) {
                for (double p = 0.01; p < 1; p += 0.01) {
                    assertThat(coverage(trials, p, level))
                            .as("coverage at n = %d, p = %s", trials, p)
                            .isGreaterThanOrEqualTo(level - 1e-12);
                }
            }
        }
    }

    /** At an end of an interval the tail beyond is used up: no shorter interval of this kind covers. */
    @Test
    void coverageOfOneSideIsAttained() {
        double lower = ClopperPearson.lowerBound(7, 20, 0.95);
        assertThat(1 - new BinomialDistribution(20, lower).cumulativeProbability(6))
                .isCloseTo(0.05, within(1e-12));
        double upper = ClopperPearson.upperBound(7, 20, 0.95);
        assertThat(new BinomialDistribution(20, upper).cumulativeProbability(7)).isCloseTo(0.05, within(1e-12));
    }

    private static double coverage(int trials, double p, double level) {
        BinomialDistribution binomial = new BinomialDistribution(trials, p);
        double sum = 0;
        for (int successes = 0; successes <= trials; successes++) {
            if (ClopperPearson.twoSided(successes, trials, level).contains(p)) {
                sum += binomial.probability(successes);
            }
        }
        return sum;
    }

    @Test
    void edges() {
        ConfidenceInterval none = ClopperPearson.twoSided(0, 20, 0.95);
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(1 - Math.pow(0.025, 0.05), within(1e-14));
        ConfidenceInterval all = ClopperPearson.twoSided(20, 20, 0.95);
        assertThat(all.upper()).isOne();
        assertThat(all.lower()).isCloseTo(Math.pow(0.025, 0.05), within(1e-14));
        assertThat(ClopperPearson.upperBound(0, 1_000_000_000, 0.95))
                .isCloseTo(-Math.expm1(Math.log(0.05) / 1e9), within(1e-22));
        ConfidenceInterval nothing = ClopperPearson.twoSided(0, 0, 0.95);
        assertThat(nothing.length()).isOne();
    }

    @Test
    void isSymmetricAndMonotone() {
        double previous = -1;
        for (int successes = 0; successes <= 40; successes++) {
            ConfidenceInterval interval = ClopperPearson.twoSided(successes, 40, 0.9);
            ConfidenceInterval mirrored = ClopperPearson.twoSided(40 - successes, 40, 0.9);
            assertThat(interval.lower()).isCloseTo(1 - mirrored.upper(), within(1e-13));
            assertThat(interval.lower()).isGreaterThanOrEqualTo(previous);
            assertThat(interval.contains(successes / 40.0)).isTrue();
            previous = interval.lower();
        }
    }

    @Test
    void badInput() {
        assertInvalid(
                () -> ClopperPearson.twoSided(3, 2, 0.95), "successes: required a count from 0 to the 2 trials; got 3");
        assertInvalid(() -> ClopperPearson.twoSided(-1, 2, 0.95), "successes");
        assertInvalid(() -> ClopperPearson.twoSided(0, -2, 0.95), "trials");
        assertInvalid(
                () -> ClopperPearson.twoSided(0, 1_000_000_001, 0.95), "trials: required a count from 0 to 1000000000");
        assertInvalid(() -> ClopperPearson.twoSided(1, 2, 1), "confidence level");
        assertInvalid(() -> ClopperPearson.lowerBound(1, 2, 0.4), "one-sided confidence level");
        assertInvalid(() -> new ConfidenceInterval(0.5, 0.4, 0.9), "0 ≤ lower ≤ upper ≤ 1");
    }

    private static void assertInvalid(Runnable action, String message) {
        assertThatThrownBy(action::run).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }
}
