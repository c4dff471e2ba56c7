package org.softmaxntk.reports.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.gate.Finding;
import org.softmaxntk.reports.gate.Finding.Kind;
import org.softmaxntk.reports.gate.Gate;

class GateViewTest {
    private static Finding finding(Kind kind, String where, String replay) {
        return new Finding(kind, where, "this", "that", Optional.ofNullable(replay));
    }

    @Test
    void whatAcceptingWouldMendStandsInOneCard() {
        List<GateView> cards = GateView.of(List.of(
                finding(Kind.NOT_IN_BASELINE, "one", Gate.accept()),
                finding(Kind.COVERAGE_LOW, "lines", null),
                finding(Kind.NOT_IN_BASELINE, "two", Gate.accept())));

        assertThat(cards).extracting(GateView::kind).containsExactly("not in the baseline", "coverage below threshold");
        assertThat(cards.get(0).items()).extracting(GateView.Item::where).containsExactly("one", "two");
        assertThat(cards.get(0).items()).allMatch(item -> item.replay().isEmpty());
        assertThat(cards.get(0).replay()).containsExactly(Gate.accept());
        assertThat(cards.get(1).replay()).isEmpty();
    }

    @Test
    void ofOneClaimEachKeepsItsOwnReplay() {
        List<GateView> cards = GateView.of(List.of(
                finding(Kind.PINNED_DRIFTED, "one, pinned \"a\"", "replay a"),
                finding(Kind.PINNED_DRIFTED, "one, pinned \"b\"", "replay b"),
                finding(Kind.PINNED_DRIFTED, "two, pinned \"a\"", "replay c")));

        assertThat(cards).hasSize(2);
        assertThat(cards.get(0).replay()).isEmpty();
        assertThat(cards.get(0).items()).flatExtracting(GateView.Item::replay).containsExactly("replay a", "replay b");
        assertThat(cards.get(1).replay()).containsExactly("replay c");
    }

    @Test
    void oneClaimsFindingsOfTwoKindsStandApart() {
        assertThat(GateView.of(List.of(
                        finding(Kind.CLAIM_VIOLATED, "one", "replay"), finding(Kind.NOT_EXERCISED, "one", "replay"))))
                .hasSize(2);
    }
}
