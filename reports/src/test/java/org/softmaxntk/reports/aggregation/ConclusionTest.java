package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.verdict.Outcome;

/** From verdicts to a conclusion. */
class ConclusionTest {
    private static ClaimSummary claim(String id, List<LedgerEntry> entries) {
        Aggregation aggregation = new Aggregation(SampleCatalogue.statements(), SampleCatalogue.steps());
        entries.forEach(entry -> aggregation.accept(SampleRun.line(2, entry)));
        return aggregation.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Conclusion conclusion(String id, Outcome... verdicts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Outcome verdict : verdicts) {
            SampleEntry entry = SampleEntry.of(id, "seed=" + entries.size());
            entries.add((verdict == Outcome.NOT_APPLICABLE ? entry.failing("unit-inputs") : entry.verdict(verdict))
                    .entry());
        }
        return claim(id, entries).conclusion();
    }

    @Test
    void theConclusionFollowsFromTheVerdicts() {
        assertThat(conclusion(BOUND)).isEqualTo(Conclusion.NOT_EXERCISED);
        assertThat(conclusion(BOUND, Outcome.NOT_APPLICABLE)).isEqualTo(Conclusion.NOT_EXERCISED);
        assertThat(conclusion(BOUND, Outcome.HOLDS, Outcome.NOT_APPLICABLE)).isEqualTo(Conclusion.HOLDS);
        assertThat(conclusion(BOUND, Outcome.HOLDS, Outcome.UNDECIDED)).isEqualTo(Conclusion.INCONCLUSIVE);
        assertThat(conclusion(BOUND, Outcome.HOLDS, Outcome.UNDECIDED, Outcome.VIOLATED))
                .isEqualTo(Conclusion.REFUTED);
        assertThat(conclusion(BOUND, Outcome.HOLDS, Outcome.VIOLATED, Outcome.FAULTY))
                .isEqualTo(Conclusion.FAULTY);
    }

    @Test
    void touchingAnAttainedBoundDoesNotSpoilIt() {
        assertThat(conclusion(ATTAINED, Outcome.HOLDS, Outcome.UNDECIDED)).isEqualTo(Conclusion.HOLDS);
        assertThat(conclusion(ATTAINED, Outcome.UNDECIDED)).isEqualTo(Conclusion.INCONCLUSIVE);
        assertThat(conclusion(ATTAINED, Outcome.HOLDS, Outcome.VIOLATED)).isEqualTo(Conclusion.REFUTED);
    }

    @Test
    void conclusionsAreOrdered() {
        assertThat(Conclusion.HOLDS.worseThan(Conclusion.PROVED)).isTrue();
        assertThat(Conclusion.SUPPORTED.worseThan(Conclusion.HOLDS)).isTrue();
        assertThat(Conclusion.INCONCLUSIVE.worseThan(Conclusion.SUPPORTED)).isTrue();
        assertThat(Conclusion.NOT_EXERCISED.worseThan(Conclusion.INCONCLUSIVE)).isTrue();
        assertThat(Conclusion.REFUTED.worseThan(Conclusion.NOT_EXERCISED)).isTrue();
        assertThat(Conclusion.FAULTY.worseThan(Conclusion.REFUTED)).isFalse();
        assertThat(Conclusion.REFUTED.worseThan(Conclusion.FAULTY)).isFalse();
        assertThat(Conclusion.HOLDS.worseThan(Conclusion.HOLDS)).isFalse();
        assertThat(Conclusion.of("not exercised")).contains(Conclusion.NOT_EXERCISED);
        assertThat(Conclusion.of("fine")).isEmpty();
    }
}
