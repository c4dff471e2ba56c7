package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingViewTest {
    private static List<FindingView> views(RichRun run) {
        return FindingView.of(run.summary().claims());
    }

    @Test
    void drawsAndDigitsAreEvidence() {
        List<FindingView> views = views(RichRun.whole());

        assertThat(views)
                .extracting(view -> view.written().id())
                .containsExactly(RichRun.FALSE_EVENT, RichRun.FALSE_BOUND);
        assertThat(views.get(0).evidence())
                .isEqualTo(
                        "The event occurred in 1 of 30 draws, where a share of at least 0.5 is stated: refuted at level"
                                + " 0.01 over all campaigns of the report; refuted at level 5·10⁻⁶ by itself.");
        assertThat(views.get(0).replay().get(0)).endsWith("replay event-as-written \"delta=0.5\"");
        assertThat(views.get(1).evidence())
                .isEqualTo("4.9·10⁸ against 2.2·10⁴: measured/stated = 2.2·10⁴, confirmed with 32 digits.");
        assertThat(views.get(1).replay().get(0)).endsWith("replay kernel-drift-bound-as-written \"R=1\"");
    }

    @Test
    void theRepairStandsBesideWithItsConclusion() {
        FindingView view = views(RichRun.whole()).get(1);

        assertThat(view.written().conclusion().text()).isEqualTo("refuted as written");
        assertThat(view.repair()).extracting(FindingView.Side::id).containsExactly(RichRun.BOUND);
        assertThat(view.repair().get(0).conclusion().text()).isEqualTo("holds");
        assertThat(view.analysis()).isEqualTo("<i>R</i>·<i>N</i> is not enough: take <i>R</i><sub>0</sub> = 1.");
    }

    @Test
    void whatThisRunDidNotRefuteIsSaid() {
        FindingView view = views(RichRun.whole().without(RichRun.FALSE_BOUND)).get(1);

        assertThat(view.evidence()).isEqualTo("This run has no counterexample.");
        assertThat(view.replay()).isEmpty();
        assertThat(view.written().conclusion().text()).isEqualTo("not exercised");
    }
}
