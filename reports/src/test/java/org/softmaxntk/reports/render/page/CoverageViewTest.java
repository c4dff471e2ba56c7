package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageViewTest {
    private static CoverageView.Share claims(RichRun run) {
        return CoverageView.of(run.summary()).claims().get(0);
    }

    @Test
    void drawsExerciseAClaimAsInstancesDo() {
        assertThat(claims(RichRun.whole()).reached()).isEqualTo("4");
        assertThat(claims(RichRun.whole()).total()).isEqualTo("5");
        assertThat(claims(RichRun.whole().without(RichRun.DRAWN)).reached()).isEqualTo("3");
        assertThat(claims(RichRun.whole().without(RichRun.FALSE_EVENT)).reached())
                .isEqualTo("3");
    }
}
