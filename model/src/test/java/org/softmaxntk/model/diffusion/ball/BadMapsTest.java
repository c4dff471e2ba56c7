package org.softmaxntk.model.diffusion.ball;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.CosineSchedule;
import org.softmaxntk.model.diffusion.schedule.LinearSchedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;

/** What a person may get wrong about time, radius and size: required and got are named. */
class BadMapsTest {
    private static final ConstantSchedule SCHEDULE = new ConstantSchedule(3, 1);

    @Test
    void timesAndRadiiAreChecked() {
        assertRefused(() -> new TimeWindow(SCHEDULE, 3), "0 < T0 < T = 3.0", "got 3.0");
        assertRefused(() -> new TimeWindow(SCHEDULE, 4), "0 < T0 < T = 3.0", "got 4.0");
        assertRefused(() -> new TimeWindow(SCHEDULE, 0), "0 < T0", "got 0.0");
        assertRefused(() -> new TimeWindow(SCHEDULE, Double.NaN), "0 < T0", "got NaN");
        assertRefused(() -> new CosineSchedule(1, 1, 0.008), "before the cosine's pole, T < 1.0", "got 1.0");
        assertRefused(() -> new CosineSchedule(2, 1, 0.008), "T < 1.0", "got 2.0");
        assertRefused(() -> new LinearSchedule(1, 0, 0), "not both 0", "0 and 0");
        assertRefused(() -> new ConstantSchedule(3, -1), "above 0", "got -1.0");
        assertRefused(() -> SCHEDULE.at(3.5), "t ≤ T = 3.0", "got 3.5");
        assertRefused(
                () -> new BallMap(SCHEDULE, TimeCoordinate.REVERSED, 0.9, 0.8).requireSupport(1),
                "at least the support's radius, 1.0",
                "got 0.9");
        assertRefused(() -> new BallMap(SCHEDULE, TimeCoordinate.RAW, 2, 1), "0 ≤ β < 1", "got 1.0");
        assertRefused(() -> TimeCoordinate.byName("late"), "reversed, signal, raw", "late");
        assertRefused(() -> KernelPath.requireRows(50_000), "at most 20000", "got 50000");
    }

    private static void assertRefused(ThrowingCallable call, String required, String got) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(required)
                .hasMessageContaining(got);
    }
}
