package org.softmaxntk.model.diffusion.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class BrownianPathsTest {
    private static final int COUNT = 20_000;
    private static final BrownianPaths PATHS = new BrownianPaths(0.5, 2, COUNT, 1, RandomStream.of(3));

    /** Whoever asks at more times sees the same path. */
    @Test
    void thePathDoesNotDependOnTheSteps() {
        Matrix whole = PATHS.forStep(0, 1.7, 0.6).times(Math.sqrt(1.1));
        Matrix parts = PATHS.forStep(0, 1.7, 1.234)
                .times(Math.sqrt(1.7 - 1.234))
                .plus(PATHS.forStep(1, 1.234, 0.6).times(Math.sqrt(1.234 - 0.6)));
        assertThat(whole.minus(parts).maxAbsolute()).isLessThan(1e-13);
        assertThat(PATHS.at(1.3)).isEqualTo(PATHS.at(1.3));
    }

    /** Increments are standard normal once divided, and independent of each other. */
    @Test
    void incrementsAreIndependentNormals() {
        Matrix early = PATHS.forStep(0, 1.9, 1.1);
        Matrix late = PATHS.forStep(1, 1.1, 0.57);
        assertThat(early.inner(early) / COUNT).isCloseTo(1, within(0.05));
        assertThat(late.inner(late) / COUNT).isCloseTo(1, within(0.05));
        assertThat(early.inner(late) / COUNT).isCloseTo(0, within(0.04));
        double fourth = 0;
        for (int i = 0; i < COUNT; i++) {
            fourth += Math.pow(early.at(i, 0), 4) / COUNT;
        }
        assertThat(fourth).isCloseTo(3, within(0.35));
    }

    @Test
    void timesOutsideAreRefused() {
        assertThatThrownBy(() -> PATHS.at(0.4)).hasMessageContaining("from 0.5 to 2.0");
        assertThatThrownBy(() -> new BrownianPaths(1, 1, 1, 1, RandomStream.of(1)))
                .hasMessageContaining("low < high");
    }
}
