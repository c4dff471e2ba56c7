package org.softmaxntk.theorems.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.interval.Interval;

/** A run in the coordinates of its pairs against the reference implementation's run of the weights. */
class PairedPointTest {
    private static final Digits DIGITS = Digits.of(60);
    private static final int STEPS = 6;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.001, 1e-7})
    void thePartsAreThoseOfTheWeights(double scaledStep) {
        DescentRun run = run(scaledStep);
        List<PairedPoint> points = PathRadius.pointsWithinHalf(run);
        ReferenceRun reference = ReferenceRun.of(run, STEPS, DIGITS);
        assertThat(points).hasSize(STEPS + 1);
        assertThat(points.get(1).even().maxRowNorm()).isEqualTo(Interval.ZERO);
        for (int t = 2; t <= STEPS; t++) {
            assertEncloses(points.get(t).odd().maxRowNorm(), reference.oddRadius(t));
            assertEncloses(points.get(t).even().maxRowNorm(), reference.evenRadius(t));
            assertEncloses(points.get(t).residual().frobeniusNorm(), reference.residualNorm(t));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.001, 1e-7})
    void theRemainderIsThatOfTheOutputs(double scaledStep) {
        DescentRun run = run(scaledStep);
        List<PairedPoint> points = PathRadius.pointsWithinHalf(run);
        ReferenceRun reference = ReferenceRun.of(run, STEPS, DIGITS);
        for (int t = 0; t < STEPS; t++) {
            assertEncloses(
                    StepRemainder.of(points.get(t)).frobeniusNorm(), StepRemainder.norm(reference, t, run, DIGITS));
        }
    }

    private static DescentRun run(double scaledStep) {
        RandomInstances instance = RandomInstances.small(3);
        return new DescentRun(
                instance.data(),
                instance.network(),
                scaledStep / instance.network().width(),
                STEPS);
    }

    /** The digits' range is the narrower one by far. */
    private static void assertEncloses(Interval doubles, Range digits) {
        assertThat(digits.upper().subtract(digits.lower()).toDouble())
                .isLessThan(1e-20 * digits.upper().toDouble());
        assertThat(doubles.lower()).isLessThanOrEqualTo(digits.upper().toDouble());
        assertThat(doubles.upper()).isGreaterThanOrEqualTo(digits.lower().toDouble());
        assertThat(doubles.upper() - doubles.lower()).isLessThan(1e-6 * doubles.upper());
    }
}
