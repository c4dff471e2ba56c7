package org.softmaxntk.theorems.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.given.network.NeuronDraws;
import org.softmaxntk.theorems.probability.EventProbability.Comparison;

class LogitEventProbabilityTest {
    private static Matrix orthonormal(int n) {
        return Matrix.generate(n, n, (i, j) -> i == j ? 1 : 0);
    }

    private static FailingWidths failingWidths(int n, double failureProbability) {
        double bound = LogitBounds.literal(10, 1, n, n, failureProbability);
        return LogitEventProbability.of(orthonormal(n), 1).failingWidths(bound, failureProbability, NeuronDraws.PAIRED);
    }

    /** Orthonormal inputs, C = 10, σ = 1. Expected: mpmath with 400 digits. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.1, 3.22369582968e80",
        "1, 0.5, 1.65151334281e16",
        "1, 0.9, 3931.44503005",
        "1, 0.99, 24.2417494678"
    })
    void widthsAtWhichTheLiteralStatementFails(int n, double failureProbability, double width) {
        FailingWidths widths = failingWidths(n, failureProbability);
        assertThat(widths.holding()).isCloseTo(width, withinPercentage(1e-8));
        assertThat(widths.failing()).isCloseTo(n * width, withinPercentage(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 3932", "0.99, 26"})
    void theLeastEvenWidthThatFails(double failureProbability, int width) {
        LogitEventProbability event = LogitEventProbability.of(orthonormal(1), 1);
        double bound = LogitBounds.literal(10, 1, 1, 1, failureProbability);
        assertThat(event.probability(bound, width - 2, NeuronDraws.PAIRED).atLeastOneMinus(failureProbability))
                .isEqualTo(Comparison.HOLDS);
        assertThat(event.probability(bound, width, NeuronDraws.PAIRED).atLeastOneMinus(failureProbability))
                .isEqualTo(Comparison.FAILS);
    }

    /** 0.68390441471971976^32; 2Q(1.0025136334983899) = 0.3160955852802842 by mpmath. */
    @Test
    void probabilityAtWidth64() {
        double bound = LogitBounds.literal(10, 1, 1, 1, 0.99);
        EventProbability probability =
                LogitEventProbability.of(orthonormal(1), 1).probability(bound, 64, NeuronDraws.PAIRED);
        double expected = Math.pow(1 - 0.3160955852802842, 32);
        assertThat(probability.lower()).isCloseTo(expected, withinPercentage(1e-9));
        assertThat(probability.upper()).isCloseTo(expected, withinPercentage(1e-9));
        assertThat(probability.lower()).isLessThan(probability.upper());
    }

    @Test
    void pairsShareTheirDraws() {
        LogitEventProbability event = LogitEventProbability.of(orthonormal(3), 0.7);
        EventProbability paired = event.probability(1.3, 20, NeuronDraws.PAIRED);
        EventProbability independent = event.probability(1.3, 10, NeuronDraws.INDEPENDENT);
        assertThat(paired).isEqualTo(independent);
        FailingWidths pairedWidths = event.failingWidths(1.3, 0.2, NeuronDraws.PAIRED);
        FailingWidths independentWidths = event.failingWidths(1.3, 0.2, NeuronDraws.INDEPENDENT);
        assertThat(pairedWidths.holding()).isCloseTo(2 * independentWidths.holding(), withinPercentage(1e-10));
    }

    /** P₁ = P(|Z₁| ≤ b)·P(|Z₂| ≤ 2b) for orthogonal inputs of norms 1 and ½. */
    @Test
    void norms() {
        EventProbability one =
                LogitEventProbability.ofNorms(new double[] {1, 0.5, 0}, 2).oneDraw(3);
        assertThat(one.lower()).isCloseTo(NormalTail.within(1.5) * NormalTail.within(3), withinPercentage(1e-10));
        assertThat(one.upper()).isCloseTo(NormalTail.within(1.5), withinPercentage(1e-10));
        assertThat(one.failureUpper()).isCloseTo(1 - one.lower(), within(1e-14));
        assertThat(one.failureLower()).isCloseTo(1 - one.upper(), within(1e-14));
    }

    @Test
    void rareFailuresKeepTheirDigits() {
        double bound = LogitBounds.literal(10, 1, 2, 2, 0.1);
        EventProbability probability =
                LogitEventProbability.of(orthonormal(2), 1).probability(bound, 2, NeuronDraws.PAIRED);
        assertThat(probability.upper()).isOne();
        assertThat(probability.failureLower()).isCloseTo(3.268314419985606e-82, withinPercentage(1e-8));
        assertThat(probability.failureUpper()).isCloseTo(2 * 3.268314419985606e-82, withinPercentage(1e-8));
    }

    /** At B = 60 a single failure has probability 10⁻⁷⁸⁴, below every double: its logarithm must not be lost. */
    @Test
    void widthsBeyondTheRangeOfDoubles() {
        FailingWidths widths =
                LogitEventProbability.ofNorms(new double[] {1}, 1).failingWidths(60, 0.5, NeuronDraws.INDEPENDENT);
        double expected = Math.log(Math.log(2)) - Math.log(2) - NormalTail.lnUpper(60);
        assertThat(widths.lnFailing()).isCloseTo(expected, withinPercentage(1e-10));
        assertThat(widths.failing()).isInfinite();
    }

    @Test
    void aChangeOfMethodInTheRateIsNotVisible() {
        double[] norm = {1};
        for (double bound : new double[] {1, 30.2, 30.25, 30.3}) {
            double below = LogitEventProbability.ofNorms(norm, 1)
                    .oneDraw(bound * (1 - 1e-9))
                    .lnRateLower();
            double above = LogitEventProbability.ofNorms(norm, 1)
                    .oneDraw(bound * (1 + 1e-9))
                    .lnRateLower();
            assertThat(below - above).isBetween(0.0, 1e-5);
        }
    }

    @Test
    void hopelessProbabilitiesKeepTheirDigits() {
        EventProbability probability =
                LogitEventProbability.ofNorms(new double[] {1}, 1e10).probability(1, 2, NeuronDraws.PAIRED);
        assertThat(probability.lower()).isCloseTo(2e-10 / Math.sqrt(2 * Math.PI), withinPercentage(1e-8));
    }

    @Test
    void withoutSpreadNothingLeaves() {
        LogitEventProbability event = LogitEventProbability.of(orthonormal(2), 0);
        assertThat(event.probability(1, 1e300, NeuronDraws.PAIRED).lower()).isOne();
        assertThat(event.failingWidths(1, 0.1, NeuronDraws.PAIRED).failing()).isInfinite();
        assertThat(LogitEventProbability.ofNorms(new double[] {1}, 1e-320)
                        .oneDraw(1)
                        .failureUpper())
                .isZero();
    }

    @Test
    void theRepairedBoundKeepsItsPromise() {
        for (double failureProbability : new double[] {1e-9, 0.05, 0.5, 0.99}) {
            for (int n : new int[] {1, 5, 200}) {
                for (double width : new double[] {2, 64, 1e6, 1e80}) {
                    assertRepaired(n, width, failureProbability, 1);
                    assertRepaired(n, width, failureProbability, 3);
                    assertRepaired(n, width, failureProbability, 0.01);
                }
            }
        }
    }

    private static void assertRepaired(int n, double width, double failureProbability, double sigma) {
        double[] norms = new double[n];
        Arrays.fill(norms, 1);
        double bound = LogitBounds.repaired(sigma, width, n, failureProbability);
        LogitEventProbability event = LogitEventProbability.ofNorms(norms, sigma);
        assertThat(event.probability(bound, width, NeuronDraws.PAIRED).failureUpper())
                .isLessThanOrEqualTo(failureProbability / 2);
        assertThat(event.probability(bound, width, NeuronDraws.INDEPENDENT).failureUpper())
                .isLessThanOrEqualTo(failureProbability);
    }

    /** Without the 2 in the root the promise is broken: the test above can fail. */
    @Test
    void halfOfTheRepairIsNotEnough() {
        double bound = LogitBounds.repaired(1, 1e6, 5, 0.05) / Math.sqrt(2);
        assertThat(LogitEventProbability.of(orthonormal(5), 1)
                        .probability(bound, 1e6, NeuronDraws.PAIRED)
                        .atLeastOneMinus(0.05))
                .isEqualTo(Comparison.FAILS);
    }

    /** ∏(1 − 2Q(B/(σ‖x_i‖)))^k = 1 − δ, rounded to the safe side. */
    @Test
    void theSufficientBoundIsTheLeast() {
        LogitEventProbability event = LogitEventProbability.ofNorms(new double[] {1, 0.5, 0}, 2);
        for (NeuronDraws draws : NeuronDraws.values()) {
            double bound = event.sufficientBound(0.3, 8, draws);
            assertThat(event.probability(bound, 8, draws).atLeastOneMinus(0.3)).isEqualTo(Comparison.HOLDS);
            assertThat(event.probability(bound, 8, draws).lower()).isCloseTo(0.7, within(1e-10));
        }
        assertThat(LogitEventProbability.ofNorms(new double[] {0}, 2).sufficientBound(0.3, 8, NeuronDraws.PAIRED))
                .isOne();
    }

    @Test
    void anglesMayLeaveItOpen() {
        FailingWidths widths = failingWidths(2, 0.99);
        double between = Math.sqrt(widths.holding() * widths.failing());
        double bound = LogitBounds.literal(10, 1, 2, 2, 0.99);
        assertThat(LogitEventProbability.of(orthonormal(2), 1)
                        .probability(bound, between, NeuronDraws.PAIRED)
                        .atLeastOneMinus(0.99))
                .isEqualTo(Comparison.OPEN);
    }

    @Test
    void bounds() {
        assertThat(LogitBounds.literal(10, 1, 2, 2, 0.1)).isCloseTo(19.206455826398415, within(1e-13));
        assertThat(LogitBounds.literal(10, 0.001, 2, 2, 0.1)).isOne();
        assertThat(LogitBounds.repaired(1, 64, 1, 0.99)).isCloseTo(Math.sqrt(2 * Math.log(64 / 0.99)), within(1e-14));
        assertThat(LogitBounds.repaired(0, 64, 1, 0.99)).isOne();
    }

    @Test
    void badInput() {
        assertInvalid(
                () -> LogitEventProbability.ofNorms(new double[0], 1),
                "inputs: required at least one sample; got none");
        assertInvalid(() -> LogitEventProbability.ofNorms(new double[] {1, -1}, 1), "norm of sample 1");
        assertInvalid(() -> LogitEventProbability.ofNorms(new double[] {1}, Double.NaN), "sigma");
        LogitEventProbability event = LogitEventProbability.ofNorms(new double[] {1}, 1);
        assertInvalid(() -> event.oneDraw(0), "bound B: required a number above 0; got 0.0");
        assertInvalid(() -> event.probability(1, 0.5, NeuronDraws.PAIRED), "width m");
        assertInvalid(() -> event.failingWidths(1, 1, NeuronDraws.PAIRED), "failure probability δ");
        assertInvalid(() -> LogitBounds.literal(0, 1, 1, 1, 0.5), "constant C");
        assertInvalid(() -> LogitBounds.literal(10, 1, 1, 0, 0.5), "dimension d");
        assertInvalid(() -> LogitBounds.literal(10, -1, 1, 1, 0.5), "sigma");
        assertInvalid(() -> LogitBounds.repaired(1, 2, 0, 0.5), "samples n");
        assertInvalid(() -> LogitBounds.repaired(1, 2, 1, 0), "failure probability δ");
        assertInvalid(() -> new EventProbability(1, 0), "lnRateLower ≤ lnRateUpper; got 1.0, 0.0");
    }

    private static void assertInvalid(Runnable action, String message) {
        assertThatThrownBy(action::run).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }
}
