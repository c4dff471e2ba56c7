package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Refuted;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Supported;
import org.softmaxntk.theorems.given.network.NeuronDraws;
import org.softmaxntk.theorems.probability.EventProbability;
import org.softmaxntk.theorems.probability.LogitBounds;
import org.softmaxntk.theorems.probability.LogitEventProbability;

/** P(E_B) ≥ 1 − δ for n = d = 1, x = 1, σ = 1, C = 10 at width 64: with the paper's B, and with the repaired one. */
class LogitEventSamplingTest {
    private static final int WIDTH = 64;
    private static final double LEVEL = 1e-3;

    private static EventTrial logitsWithin(double bound) {
        return stream -> {
            Matrix weights = Initialisation.symmetric(WIDTH, 1, 1, 1, stream).hiddenWeights();
            return weights.maxRowNorm() <= bound;
        };
    }

    private static EventFrequency sample(double bound, double failureProbability, long mostTrials) {
        SequentialTest test = new SequentialTest(StatedProbability.oneMinus(failureProbability));
        return new FrequencyCampaign(test, LEVEL, mostTrials, 2)
                .run(logitsWithin(bound), RandomStream.of(2405).named("logit-event"));
    }

    private static EventProbability exact(double bound) {
        return LogitEventProbability.ofNorms(new double[] {1}, 1).probability(bound, WIDTH, NeuronDraws.PAIRED);
    }

    @Test
    void thePapersBoundIsRefuted() {
        double bound = LogitBounds.literal(10, 1, 1, 1, 0.99);
        EventFrequency frequency = sample(bound, 0.99, 5000);
        assertThat(frequency.conclusion()).isEqualTo(new Refuted(LEVEL));
        assertThat(frequency.anytimeInterval().contains(exact(bound).lower())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, 0.5, 0.05})
    void theRepairedBoundIsSupported(double failureProbability) {
        double bound = LogitBounds.repaired(1, WIDTH, 1, failureProbability);
        EventFrequency frequency = sample(bound, failureProbability, 5000);
        assertThat(frequency.conclusion()).isEqualTo(new Supported(LEVEL));
        assertThat(frequency.anytimeInterval().contains(exact(bound).lower())).isTrue();
    }

    /** Sampling finds the exact probability where it is neither near 0 nor near 1. */
    @Test
    void samplingAgreesWithTheExactProbability() {
        double bound = 2.3;
        double expected = exact(bound).lower();
        assertThat(expected).isBetween(0.4, 0.6);
        assertThat(sample(bound, 1 - expected, 3000).fixedInterval().contains(expected))
                .isTrue();
    }
}
