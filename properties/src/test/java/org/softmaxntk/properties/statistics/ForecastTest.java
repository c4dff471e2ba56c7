package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Inconclusive;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Refuted;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Supported;

class ForecastTest {
    private static final double LEVEL = 1e-3;

    private static Evidence repeat(Evidence start, int rounds, int successes, int failures) {
        Evidence evidence = start;
        for (int round = 0; round < rounds; round++) {
            for (int k = 0; k < successes + failures; k++) {
                evidence = evidence.after(k < successes);
            }
        }
        return evidence;
    }

    private static long forecast(Evidence evidence) {
        return ((Inconclusive) evidence.conclusion(LEVEL)).furtherTrials().orElseThrow();
    }

    /** Outcomes that do persist at 9 of 10 decide against 0.95 and for 0.8 within a period of the forecast. */
    @Test
    void cameTrueWhenTheFrequencyPersisted() {
        assertForecast(0.95, Refuted.class);
        assertForecast(0.8, Supported.class);
    }

    private static void assertForecast(double stated, Class<? extends ProbabilityConclusion> expected) {
        Evidence early = repeat(new SequentialTest(StatedProbability.atLeast(stated)).start(), 5, 9, 1);
        long further = forecast(early);
        Evidence evidence = early;
        while (!evidence.decides(LEVEL)) {
            evidence = repeat(evidence, 1, 9, 1);
        }
        assertThat(evidence.conclusion(LEVEL)).isInstanceOf(expected);
        assertThat((double) (evidence.trials() - early.trials())).isCloseTo((double) further, within(12.0));
    }

    @Test
    void withoutTrialsThereIsNoForecast() {
        Evidence none = new SequentialTest(StatedProbability.atLeast(0.5)).start();
        assertThat(none.conclusion(LEVEL))
                .hasToString("inconclusive at level 0.001: no number of further trials can be named");
    }

    @Test
    void atTheStatedFrequencyNothingDecides() {
        Evidence even = repeat(new SequentialTest(StatedProbability.atLeast(0.5)).start(), 50, 1, 1);
        assertThat(((Inconclusive) even.conclusion(LEVEL)).furtherTrials()).isEmpty();
    }

    @Test
    void stricterLevelsNeedMore() {
        Evidence evidence = repeat(new SequentialTest(StatedProbability.atLeast(0.9)).start(), 3, 3, 1);
        long previous = 0;
        for (double level = 1e-3; level > 1e-12; level /= 10) {
            long further = Forecast.furtherTrials(evidence, level).orElseThrow();
            assertThat(further).isGreaterThan(previous);
            previous = further;
        }
    }

    @Test
    void conclusionsSayWhatTheyAre() {
        Evidence evidence = repeat(new SequentialTest(StatedProbability.atLeast(0.9)).start(), 1, 3, 1);
        assertThat(evidence.conclusion(LEVEL).toString())
                .isEqualTo("inconclusive at level 0.001: about " + forecast(evidence)
                        + " further trials would decide at the observed frequency");
        assertThat(new Supported(0.01)).hasToString("supported at level 0.01");
        assertThat(new Refuted(0.01)).hasToString("refuted at level 0.01");
    }
}
