package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AnytimeIntervalTest {
    /** Exact over all paths: the intervals of all times contain p at once with probability ≥ level. */
    @Test
    void coversAtAllTimesAtOnce() {
        for (double p : new double[] {0.02, 0.4, 0.9}) {
            Evidence start = new SequentialTest(StatedProbability.atLeast(p)).start();
            double missed = AllPaths.probabilityOfEver(
                    seen -> !AnytimeInterval.of(seen.successes(), seen.trials(), 0.9)
                            .contains(p),
                    start,
                    100,
                    p);
            assertThat(missed).isLessThanOrEqualTo(0.1).isPositive();
        }
    }

    /** The interval for a fixed number of trials does not: this test can fail. */
    @Test
    void clopperPearsonDoesNot() {
        Evidence start = new SequentialTest(StatedProbability.atLeast(0.4)).start();
        double missed = AllPaths.probabilityOfEver(
                seen -> !ClopperPearson.twoSided(seen.successes(), seen.trials(), 0.9)
                        .contains(0.4),
                start,
                100,
                0.4);
        assertThat(missed).isGreaterThan(0.2);
    }

    /** ln e at an end is ln(1/α). */
    @Test
    void endsLieWhereTheTestRejects() {
        ConfidenceInterval interval = AnytimeInterval.of(30, 100, 0.99);
        SequentialTest atLower = new SequentialTest(StatedProbability.atLeast(interval.lower()));
        SequentialTest atUpper = new SequentialTest(StatedProbability.atLeast(interval.upper()));
        assertThat(atLower.lnEvidenceFor(30, 70)).isCloseTo(Math.log(100), within(1e-9));
        assertThat(atUpper.lnEvidenceAgainst(30, 70)).isCloseTo(Math.log(100), within(1e-9));
    }

    @Test
    void edges() {
        assertThat(AnytimeInterval.of(0, 0, 0.9)).isEqualTo(new ConfidenceInterval(0, 1, 0.9));
        assertThat(AnytimeInterval.of(0, 50, 0.9).lower()).isZero();
        assertThat(AnytimeInterval.of(0, 50, 0.9).upper()).isBetween(0.01, 0.2);
        assertThat(AnytimeInterval.of(50, 50, 0.9).upper()).isOne();
        assertThat(AnytimeInterval.of(1_000_000_000, 1_000_000_000, 0.9).lower())
                .isBetween(1 - 1e-7, 1 - 1e-9);
    }

    @Test
    void isLongerThanTheFixedSampleInterval() {
        for (int successes = 0; successes <= 60; successes += 5) {
            ConfidenceInterval fixed = ClopperPearson.twoSided(successes, 60, 0.95);
            ConfidenceInterval anytime = AnytimeInterval.of(successes, 60, 0.95);
            assertThat(anytime.length()).isGreaterThan(fixed.length() * 0.99);
        }
    }
}
