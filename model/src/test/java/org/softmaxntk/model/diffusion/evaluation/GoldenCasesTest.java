package org.softmaxntk.model.diffusion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of every case, against values that an independent program made in fifty digits. */
class GoldenCasesTest {
    @ParameterizedTest
    @MethodSource("org.softmaxntk.model.diffusion.evaluation.GoldenCase#all")
    void everySectionAgrees(GoldenCase golden) {
        assertThat(Comparison.of(CaseEvaluation.of(golden.input()), golden.expected(), GoldenCasesTest::tolerance))
                .isEmpty();
    }

    /** Negative: an absolute one. Whole numbers, steps among them, have none. */
    private static double tolerance(String path) {
        if (path.contains("oupling") || path.contains("approximation")) {
            return -1e-13;
        }
        if (path.endsWith(".step") || path.endsWith(".steps") || path.endsWith("discrepancy")) {
            return 0;
        }
        return path.contains("flowEnd") || path.contains("ballBest") || path.contains("earlyStopping") ? 1e-9 : 1e-12;
    }
}
