package org.softmaxntk.reports.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.campaign.Campaign;
import org.softmaxntk.reports.aggregation.Aggregation;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.MissedPremise;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/** Outcomes that no true claim gives, and so no campaign. */
class CheckOutcomeTest {
    private static final String CLAIM = "ntk-perturbation";
    private static final Campaign CAMPAIGN = new Campaign(List.of(CLAIM), Map.of("data", "linnerud"), 1, 5);

    @Test
    void aViolationFailsAndShowsItsReplay() {
        List<ClaimSummary> found = found(line(Outcome.VIOLATED, "bad", 2000.0), line(Outcome.HOLDS, "good", -5.0));
        assertThat(run(found).failed()).isTrue();
        assertThat(String.join("\n", CheckText.lines(run(found))))
                .containsPattern(CLAIM + " +refuted +2 +2 +– +\\S+·10⁸⁶⁸ +violated")
                .endsWith(CLAIM + ": refuted. To see it again:\n" + "java -jar reports/target/softmax-ntk.jar replay "
                        + CLAIM + " \"bad\"");
        CheckedClaim json = CheckOutcome.of(run(found)).claims().get(0);
        assertThat(json.lnWorstRatio()).isEqualTo(2000);
        assertThat(json.worstRatio()).isNull();
        assertThat(json.looseness()).isZero();
        assertThat(json.instance()).isEqualTo("bad");
    }

    @Test
    void aFaultFailsAndShowsItsReplay() {
        List<ClaimSummary> found = found(line(Outcome.FAULTY, "bad", 2000.0), line(Outcome.HOLDS, "good", -5.0));
        assertThat(run(found).failed()).isTrue();
        assertThat(String.join("\n", CheckText.lines(run(found))))
                .containsPattern(CLAIM + " +faulty +2 +2 ")
                .endsWith("replay " + CLAIM + " \"bad\"");
        CheckedClaim json = CheckOutcome.of(run(found)).claims().get(0);
        assertThat(json.lnWorstRatio()).isEqualTo(-5);
        assertThat(json.instance()).isEqualTo("bad");
    }

    @Test
    void anUndecidedInstanceIsShownRatherThanTheTightest() {
        List<ClaimSummary> found = found(line(Outcome.HOLDS, "tight", -0.1), line(Outcome.UNDECIDED, "open", -5.0));
        assertThat(run(found).failed()).isFalse();
        assertThat(String.join("\n", CheckText.lines(run(found))))
                .containsPattern(CLAIM + " +inconclusive +2 +2 ")
                .endsWith(CLAIM + ": inconclusive. To see it again:\n"
                        + "java -jar reports/target/softmax-ntk.jar replay " + CLAIM + " \"open\"");
        assertThat(CheckOutcome.of(run(found)).claims().get(0).instance()).isEqualTo("open");
        assertThat(CheckOutcome.of(run(found)).claims().get(0).lnWorstRatio()).isEqualTo(-0.1);
    }

    /** The law that leaves it open comes before one that supports it, though the other has the worse draw. */
    @Test
    void anUndecidedLawIsShownRatherThanTheFirst() {
        List<ClaimSummary> found = found(law("a", 400, -0.1), law("b", 20, -5.0));
        assertThat(String.join("\n", CheckText.lines(run(found))))
                .endsWith(CLAIM + ": inconclusive. To see it again:\n"
                        + "java -jar reports/target/softmax-ntk.jar replay " + CLAIM + " \"b\"");
        assertThat(CheckedClaim.of(found.get(0)).instance()).isEqualTo("b");
    }

    private static LedgerLine law(String instance, int draws, double lnWorst) {
        LedgerEntry entry = SampleEntry.of(CLAIM, instance)
                .drawn(draws, draws, 0.1)
                .worstDraw(lnWorst, 0)
                .entry();
        return new LedgerLine(Path.of("x"), 1, entry);
    }

    @Test
    void nothingApplicableIsNotExercised() {
        List<ClaimSummary> found = found(notApplicable());
        assertThat(CheckedClaim.failed(found.get(0))).isFalse();
        assertThat(CheckText.lines(run(found)).get(3)).matches(CLAIM + " +says nothing +1 +0 +– +– +– +Lemma 5.1");
        assertThat(CheckText.lines(run(found)))
                .anySatisfy(line -> assertThat(line)
                        .contains(CLAIM
                                + " says nothing about these data: small-radius requires 0 < R < 0.01, here R = 1"));
        CheckedClaim json = CheckedClaim.of(found.get(0));
        assertThat(json.notApplicable()).isEqualTo(1);
        assertThat(json.lnWorstRatio()).isNull();
        assertThat(json.replay()).isNull();
    }

    @Test
    void measuredZeroHasNoFiniteLooseness() {
        List<ClaimSummary> found = found(line(Outcome.HOLDS, "still", null));
        assertThat(CheckText.lines(run(found)).get(0)).isEqualTo("1 instance per claim, linnerud, seed 5");
        CheckedClaim json = CheckedClaim.of(found.get(0));
        assertThat(json.worstRatio()).isZero();
        assertThat(json.looseness()).isNull();
    }

    private static LedgerLine notApplicable() {
        LedgerEntry entry = new LedgerEntry(
                CLAIM,
                null,
                Role.GENERATED,
                "far",
                Outcome.NOT_APPLICABLE,
                null,
                new MissedPremise("small-radius", "0 < R < 0.01", "R = 1"),
                null,
                null,
                null,
                List.of(),
                Map.of());
        return new LedgerLine(Path.of("x"), 1, entry);
    }

    private static LedgerLine line(Outcome verdict, String instance, Double lnMeasured) {
        LedgerEntry entry = new LedgerEntry(
                CLAIM,
                null,
                Role.GENERATED,
                instance,
                verdict,
                new Measurement(new LogRange(lnMeasured, lnMeasured), new LogRange(0.0, 0.0), null, 32),
                null,
                null,
                null,
                null,
                List.of(),
                Map.of());
        return new LedgerLine(Path.of("x"), 1, entry);
    }

    private static CheckRun run(List<ClaimSummary> found) {
        return new CheckRun(CAMPAIGN, Optional.empty(), found, List.of());
    }

    private static List<ClaimSummary> found(LedgerLine... lines) {
        Aggregation aggregation = new Aggregation(List.of(Catalogue.standard().statement(CLAIM)), List.of());
        List.of(lines).forEach(aggregation);
        return aggregation.claims();
    }
}
