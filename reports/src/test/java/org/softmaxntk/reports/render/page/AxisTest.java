package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void ticksAreWholeDecadesAtEqualSteps() {
        assertThat(new Axis(-3.2, 0.5, 0, 100).ticks(9)).containsExactly(-3L, -2L, -1L, 0L);
        assertThat(new Axis(-38, 3, 0, 100).ticks(9)).isEqualTo(List.of(-35L, -30L, -25L, -20L, -15L, -10L, -5L, 0L));
        assertThat(new Axis(-4_321, 300, 0, 100).ticks(9)).hasSizeBetween(4, 9).contains(0L);
        assertThat(new Axis(-4_321_000, 300_000, 0, 100).ticks(9))
                .hasSizeBetween(4, 9)
                .contains(0L);
    }

    @Test
    void placesDecades() {
        Axis axis = new Axis(-4, 1, 10, 100);

        assertThat(axis.at(-4)).isEqualTo(10);
        assertThat(axis.at(1)).isEqualTo(axis.right()).isEqualTo(110);
        assertThat(axis.at(0)).isEqualTo(90);
        assertThat(Axis.number(1.0 / 3)).isEqualTo("0.33");
    }
}
