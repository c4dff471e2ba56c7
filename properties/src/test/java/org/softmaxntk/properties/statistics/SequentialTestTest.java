package org.softmaxntk.properties.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

class SequentialTestTest {
    private static final double[] LEVELS = {0.3, 0.05, 0.001};

    private static SequentialTest atLeast(double p) {
        return new SequentialTest(StatedProbability.atLeast(p));
    }

    private static Evidence after(Evidence start, boolean outcome, int times) {
        Evidence evidence = start;
        for (int k = 0; k < times; k++) {
            evidence = evidence.after(outcome);
        }
        return evidence;
    }

    /** Exact over all 2^150 paths: a true statement is refuted at any time with probability ≤ α, at p₀ and above. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.95, 0.999})
    void errorOfRefuting(double stated) {
        for (double level : LEVELS) {
            for (double p : new double[] {stated, stated + (1 - stated) / 3, 1}) {
                assertThat(AllPaths.probabilityOfEver(
                                evidence -> evidence.pValueOfStatement() <= level,
                                atLeast(stated).start(),
                                150,
                                p))
                        .isLessThanOrEqualTo(level);
            }
        }
    }

    /** The same for supporting a statement that is false, or true by a hair. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.95, 0.999})
    void errorOfSupporting(double stated) {
        for (double level : LEVELS) {
            for (double p : new double[] {stated, stated * 0.7, 0}) {
                assertThat(AllPaths.probabilityOfEver(
                                evidence -> evidence.pValueOfNegation() <= level,
                                atLeast(stated).start(),
                                150,
                                p))
                        .isLessThanOrEqualTo(level);
            }
        }
    }

    /** Looking again and again at a p-value for a fixed number of trials does break its level: the check can fail. */
    @Test
    void repeatedFixedSampleTestsAreCaught() {
        double naive = AllPaths.probabilityOfEver(
                evidence -> ClopperPearson.upperBound(evidence.successes(), evidence.trials(), 0.95) < 0.5,
                atLeast(0.5).start(),
                150,
                0.5);
        assertThat(naive).isGreaterThan(0.15);
    }

    @Test
    void powerFarFromTheStatement() {
        Evidence start = atLeast(0.9).start();
        assertThat(AllPaths.probabilityOfEver(
                        e -> e.conclusion(1e-3) instanceof ProbabilityConclusion.Refuted, start, 100, 0.5))
                .isGreaterThan(0.999);
        assertThat(AllPaths.probabilityOfEver(
                        e -> e.conclusion(1e-3) instanceof ProbabilityConclusion.Supported, start, 400, 0.999))
                .isGreaterThan(0.999);
    }

    @Test
    void failuresNeverHelpTheStatement() {
        RandomStream stream = RandomStream.of(3);
        for (int repetition = 0; repetition < 200; repetition++) {
            Evidence better = atLeast(0.7).start();
            Evidence worse = better;
            for (int k = 0; k < 60; k++) {
                double uniform = stream.nextDouble();
                better = better.after(uniform < 0.8);
                worse = worse.after(uniform < 0.6);
                assertThat(worse.pValueOfStatement()).isLessThanOrEqualTo(better.pValueOfStatement());
                assertThat(worse.pValueOfNegation()).isGreaterThanOrEqualTo(better.pValueOfNegation());
            }
        }
    }

    @Test
    void pValuesOnlyFall() {
        RandomStream stream = RandomStream.of(4);
        Evidence evidence = atLeast(0.5).start();
        for (int k = 0; k < 2000; k++) {
            Evidence next = evidence.after(stream.nextDouble() < 0.4);
            assertThat(next.pValueOfStatement()).isLessThanOrEqualTo(evidence.pValueOfStatement());
            assertThat(next.pValueOfNegation()).isLessThanOrEqualTo(evidence.pValueOfNegation());
            evidence = next;
        }
        assertThat(evidence.conclusion(1e-6)).isInstanceOf(ProbabilityConclusion.Refuted.class);
    }

    /** e = B(½, 2½)/B(½, ½)/0.1² = 37.5 after two failures at p₀ = 0.9. */
    @Test
    void knownValue() {
        Evidence evidence = after(atLeast(0.9).start(), false, 2);
        assertThat(evidence.lnLargestAgainst())
                .isCloseTo(Math.log(37.5), within(1e-12))
                .isLessThan(Math.log(37.5) + 1e-15);
        assertThat(evidence.pValueOfStatement()).isCloseTo(1 / 37.5, within(1e-13));
        assertThat(evidence.pValueOfNegation()).isOne();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.01, 1e-9})
    void oneBadDrawRefutesNothing(double failureProbability) {
        Evidence evidence = new SequentialTest(StatedProbability.oneMinus(failureProbability))
                .start()
                .after(false);
        assertThat(evidence.pValueOfStatement()).isOne();
        assertThat(evidence.conclusion(0.05)).isInstanceOf(ProbabilityConclusion.Inconclusive.class);
        assertThat(after(evidence, true, 50).conclusion(0.05)).isNotInstanceOf(ProbabilityConclusion.Refuted.class);
    }

    @Test
    void sameOutcomesSameResult() {
        Evidence once = after(after(atLeast(0.2).start(), true, 7), false, 9);
        Evidence again = after(after(atLeast(0.2).start(), true, 7), false, 9);
        assertThat(once).isEqualTo(again);
    }

    /** Rejecting both takes outcomes that turn around; then the stronger rejection stands. */
    @Test
    void theStrongerRejectionStands() {
        Evidence refuted = after(atLeast(0.5).start(), false, 20);
        Evidence turned = after(refuted, true, 200);
        assertThat(refuted.conclusion(0.01)).isEqualTo(new ProbabilityConclusion.Refuted(0.01));
        assertThat(turned.pValueOfStatement()).isLessThanOrEqualTo(0.01);
        assertThat(turned.conclusion(0.01)).isEqualTo(new ProbabilityConclusion.Supported(0.01));
        Evidence torn = new Evidence(atLeast(0.5), 100, 50, 10, 10);
        assertThat(torn.decides(0.01)).isFalse();
        assertThat(torn.conclusion(0.01)).isInstanceOf(ProbabilityConclusion.Inconclusive.class);
    }

    @Test
    void remainsSoundAtManyTrials() {
        SequentialTest test = atLeast(0.5);
        assertThat(test.lnEvidenceAgainst(5e8 - 1e5, 5e8 + 1e5)).isCloseTo(20 - 10.587, within(0.01));
        assertThat(test.lnEvidenceAgainst(5e8, 5e8)).isNegative();
        assertThat(test.lnEvidenceFor(5e8, 5e8)).isNegative();
    }

    @Test
    void badInput() {
        assertInvalid(() -> StatedProbability.atLeast(1), "stated probability");
        assertInvalid(() -> StatedProbability.oneMinus(0), "stated probability");
        assertInvalid(
                () -> new StatedProbability(0.5, 0.4),
                "complement of the stated probability: required 1 − 0.5; got 0.4");
        assertInvalid(() -> new Evidence(atLeast(0.5), 1, 2, 0, 0), "successes");
        assertInvalid(() -> new Evidence(atLeast(0.5), 2, 1, -1, 0), "largest evidence");
        assertInvalid(() -> atLeast(0.5).start().conclusion(1.5), "level");
    }

    private static void assertInvalid(Runnable action, String message) {
        assertThatThrownBy(action::run).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }
}
