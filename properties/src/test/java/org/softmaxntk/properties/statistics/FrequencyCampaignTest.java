package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Inconclusive;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Refuted;
import org.softmaxntk.properties.statistics.ProbabilityConclusion.Supported;

class FrequencyCampaignTest {
    private static final EventTrial NINE_OF_TEN = stream -> stream.nextDouble() < 0.9;

    private static FrequencyCampaign campaign(double stated, long mostTrials, int threads) {
        return new FrequencyCampaign(new SequentialTest(StatedProbability.atLeast(stated)), 1e-3, mostTrials, threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGivesTheSame(int threads) {
        for (double stated : new double[] {0.5, 0.88, 0.97}) {
            RandomStream root = RandomStream.of(5).named("threads");
            assertThat(campaign(stated, 700, threads).run(NINE_OF_TEN, root))
                    .isEqualTo(campaign(stated, 700, 1).run(NINE_OF_TEN, root));
        }
    }

    @Test
    void stopsWhenDecided() {
        EventFrequency supported = campaign(0.8, 10_000, 2).run(NINE_OF_TEN, RandomStream.of(1));
        assertThat(supported.conclusion()).isEqualTo(new Supported(1e-3));
        assertThat(supported.stoppedEarly()).isTrue();
        assertThat(supported.anytimeInterval().contains(0.9)).isTrue();
        EventFrequency refuted = campaign(0.97, 10_000, 2).run(NINE_OF_TEN, RandomStream.of(1));
        assertThat(refuted.conclusion()).isEqualTo(new Refuted(1e-3));
        assertThat(refuted.evidence().pValueOfStatement()).isLessThanOrEqualTo(1e-3);
    }

    @Test
    void reportsWhatItKnowsAtTheLimit() {
        EventFrequency open = campaign(0.9, 333, 2).run(NINE_OF_TEN, RandomStream.of(2));
        assertThat(open.trials()).isEqualTo(333);
        assertThat(open.stoppedEarly()).isFalse();
        assertThat(open.conclusion()).isInstanceOf(Inconclusive.class);
        assertThat(open.fixedInterval()).isEqualTo(ClopperPearson.twoSided(open.successes(), 333, 0.999));
        assertThat(open.fixedInterval().contains(0.9)).isTrue();
    }

    @Test
    void oneThreadDrawsNothingInVain() {
        AtomicInteger drawn = new AtomicInteger();
        EventFrequency frequency = campaign(0.5, 1000, 1)
                .run(
                        stream -> {
                            drawn.incrementAndGet();
                            return true;
                        },
                        RandomStream.of(3));
        assertThat(frequency.trials()).isEqualTo(drawn.get()).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aTrialThatThrowsEndsTheCampaign(int threads) {
        EventTrial broken = stream -> {
            throw new ArithmeticException("no logits");
        };
        assertThatThrownBy(() -> campaign(0.5, 100, threads).run(broken, RandomStream.of(4)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no logits");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void interruptionBetweenTrialsIsNotSwallowed(int threads) {
        Thread.currentThread().interrupt();
        assertInterrupted(threads, NINE_OF_TEN);
    }

    /** The trials wait for ever: only the interruption of the caller, made once, can end this. */
    @Test
    void interruptionWhileWaitingIsNotSwallowed() {
        Thread caller = Thread.currentThread();
        AtomicBoolean interrupted = new AtomicBoolean();
        assertInterrupted(2, stream -> {
            if (interrupted.compareAndSet(false, true)) {
                caller.interrupt();
            }
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return true;
        });
    }

    private static void assertInterrupted(int threads, EventTrial trial) {
        try {
            assertThatThrownBy(() -> campaign(0.5, 100, threads).run(trial, RandomStream.of(4)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("interrupted while trials were drawn");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void badInput() {
        assertInvalid(() -> campaign(0.5, 0, 1), "most trials: required 1 to 1000000000; got 0");
        assertInvalid(() -> campaign(0.5, 10, 0), "threads: required at least 1; got 0");
    }

    private static void assertInvalid(Runnable action, String message) {
        assertThatThrownBy(action::run).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }
}
