package org.softmaxntk.theorems.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.DescentRun;

class StepDecreaseTest {
    private static final Digits DIGITS = Digits.of(60);

    /** However small the step, against the plain difference of two losses with 60 digits. */
    @ParameterizedTest
    @CsvSource({"0.01, 1", "1e-6, 1", "1e-6, 7", "1e-14, 1", "1e-14, 5", "1e-24, 3"})
    void isTheDecreaseWithinItsError(double step, int steps) {
        for (RandomInstances instance : new RandomInstances[] {
            RandomInstances.paired("sphere", 2, 3, 2, 12, 0.5, 1),
            RandomInstances.independent("ball", 3, 3, 1, 8, 2, 2),
            RandomInstances.paired("tiny", 2, 2, 1, 8, 1, 3)
        }) {
            DescentRun run = new DescentRun(
                    instance.data(),
                    instance.network(),
                    step / instance.network().width(),
                    steps);
            StepDecrease decrease = StepDecrease.of(last(run));
            double exact = exact(run);
            assertThat(Math.abs(decrease.value() - exact)).isLessThanOrEqualTo(decrease.error());
            assertThat(decrease.error()).isLessThan(1e-6 * exact);
        }
    }

    private static PathPoint last(DescentRun run) {
        PathPoint point = PathPoint.start(run);
        for (int step = 1; step < run.steps(); step++) {
            point = point.next();
        }
        return point;
    }

    private static double exact(DescentRun run) {
        ReferencePath path = ReferencePath.of(run, DIGITS);
        int step = run.steps() - 1;
        Dfp before = path.residual(step).inner(path.residual(step));
        Dfp after = path.residual(step + 1).inner(path.residual(step + 1));
        return DIGITS.precision().toDouble(before.subtract(after));
    }
}
