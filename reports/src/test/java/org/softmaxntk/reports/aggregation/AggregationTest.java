package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

class AggregationTest {
    private static ClaimSummary claim(String id, List<LedgerEntry> entries) {
        Aggregation aggregation = new Aggregation(SampleCatalogue.statements(), SampleCatalogue.steps());
        entries.forEach(entry -> aggregation.accept(SampleRun.line(2, entry)));
        return aggregation.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsTheClaimItselfOnly() {
        ClaimSummary claim = claim(BOUND, SampleRun.goodEntries());

        assertThat(claim.instances()).isEqualTo(5);
        assertThat(claim.count(Outcome.HOLDS)).isEqualTo(3);
        assertThat(claim.count(Outcome.NOT_APPLICABLE)).isEqualTo(2);
        assertThat(claim.count(Outcome.VIOLATED)).isZero();
        assertThat(claim.roles())
                .containsEntry(Role.BOUNDARY, 2L)
                .containsEntry(Role.PINNED, 1L)
                .containsEntry(Role.FROZEN, 0L);
        assertThat(claim.mostDigits()).isEqualTo(16);
        assertThat(claim.regimes())
                .isEqualTo(Map.of("data:ball", 1L, "data:linnerud", 1L, "data:sphere", 1L, "start:paired", 1L));
        assertThat(claim.pinned())
                .isEqualTo(Map.of(
                        SampleRun.PINNED,
                        new PinnedValue(-2.5, true),
                        SampleRun.PINNED + PinnedValue.STATED,
                        new PinnedValue(2, true)));
        assertThat(claim(IDENTITY, SampleRun.goodEntries())
                        .pinned()
                        .get("seed=9")
                        .compared())
                .isFalse();
        assertThat(claim.tried()).isTrue();
        assertThat(claim(BOUND, List.of()).tried()).isFalse();
        assertThat(claim(
                                BOUND,
                                List.of(SampleEntry.of(BOUND, "s")
                                        .variant("no-exponent")
                                        .entry()))
                        .tried())
                .isTrue();
    }

    @Test
    void regimesCountOnlyWhereTheClaimApplies() {
        ClaimSummary claim = claim(
                BOUND,
                List.of(SampleEntry.of(BOUND, "i")
                        .failing("unit-inputs")
                        .regimes("data:far")
                        .entry()));

        assertThat(claim.regimes()).isEmpty();
    }

    @Test
    void theWorstInstanceComesWithItsReplay() {
        Example worst = claim(BOUND, SampleRun.goodEntries()).worst().orElseThrow();

        assertThat(worst.instance()).isEqualTo("seed=2");
        assertThat(worst.lnRatio()).isEqualTo(-3);
        assertThat(worst.lnMeasured()).isEqualTo(-1);
        assertThat(worst.lnStated()).isEqualTo(2);
        assertThat(worst.facts()).isEqualTo(Map.of("R", 0.005, "d_out", 3.0));
        assertThat(worst.replayCommand())
                .isEqualTo("java -jar reports/target/softmax-ntk.jar replay kernel-bound \"seed=2\"");
    }

    @Test
    void counterexampleAndFaultAreTheWorstOfTheirKind() {
        ClaimSummary claim = claim(
                BOUND,
                List.of(
                        SampleEntry.of(BOUND, "mild").violated(1).entry(),
                        SampleEntry.of(BOUND, "grave").violated(2).entry(),
                        SampleEntry.of(BOUND, "odd").verdict(Outcome.FAULTY).entry()));

        assertThat(claim.counterexample()).get().extracting(Example::instance).isEqualTo("grave");
        assertThat(claim.fault()).get().extracting(Example::instance).isEqualTo("odd");
    }

    @Test
    void hypothesesAreExercisedByBoundaryInstances() {
        ClaimSummary claim = claim(
                BOUND,
                List.of(
                        SampleEntry.of(BOUND, "longer")
                                .role(Role.BOUNDARY)
                                .failing("small-radius")
                                .entry(),
                        SampleEntry.of(BOUND, "bb")
                                .role(Role.BOUNDARY)
                                .failing("small-radius")
                                .entry(),
                        SampleEntry.of(BOUND, "aa")
                                .role(Role.BOUNDARY)
                                .failing("small-radius")
                                .entry(),
                        SampleEntry.of(BOUND, "x").failing("unit-inputs").entry()));

        HypothesisSummary radius = claim.hypotheses().get(0);
        assertThat(radius.exercised()).isTrue();
        assertThat(radius.failures()).isEqualTo(3);
        assertThat(radius.witness()).get().satisfies(witness -> {
            assertThat(witness.replayCommand()).endsWith("\"aa\"");
            assertThat(witness.required()).isEqualTo("what small-radius asks");
            assertThat(witness.got()).isEqualTo("R = 0.02");
        });
        assertThat(claim.hypotheses().get(1).exercised()).isFalse();
    }

    @Test
    void variantsAreRefutedByTheirClearestViolation() {
        ClaimSummary claim = claim(
                BOUND,
                List.of(
                        SampleEntry.of(BOUND, "a").variant("no-exponent").entry(),
                        SampleEntry.of(BOUND, "b")
                                .variant("no-exponent")
                                .violated(1)
                                .entry(),
                        SampleEntry.of(BOUND, "c")
                                .variant("no-exponent")
                                .violated(5)
                                .entry()));

        VariantSummary variant = claim.variants().get(0);
        assertThat(variant.refuted()).isTrue();
        assertThat(variant.checked()).isEqualTo(3);
        assertThat(variant.violations()).isEqualTo(2);
        assertThat(variant.refutation())
                .get()
                .extracting(Example::replayCommand)
                .asString()
                .endsWith("replay kernel-bound~no-exponent \"c\"");
        assertThat(claim.conclusion()).isEqualTo(Conclusion.NOT_EXERCISED);
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<LedgerEntry> backwards = new ArrayList<>(SampleRun.goodEntries());
        backwards.add(SampleEntry.of(BOUND, "seed=0").sides(-1.0, 2.0).entry());
        backwards.add(SampleEntry.of(BOUND, "seed=00").sides(-1.0, 2.0).entry());
        List<LedgerEntry> forwards = new ArrayList<>(backwards);
        Collections.reverse(backwards);

        assertThat(claim(BOUND, backwards)).isEqualTo(claim(BOUND, forwards));
        assertThat(claim(BOUND, backwards).worst())
                .get()
                .extracting(Example::instance)
                .isEqualTo("seed=0");
    }

    @Test
    void whatTheCatalogueDoesNotKnowIsInvalid() {
        for (SampleEntry entry : List.of(
                SampleEntry.of("unheard-of", "i"),
                SampleEntry.of(BOUND, "i").variant("unheard-of"),
                SampleEntry.of(BOUND, "i").failing("unheard-of"))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> claim(BOUND, List.of(entry.entry())))
                    .withMessageContaining("ledger.jsonl, line 2: required a")
                    .withMessageContaining("got unheard-of (a ledger of another version?");
        }
    }

    @Test
    void aSummaryCountsInstancesAndConclusions() {
        Summary summary = new SampleRun().summary();

        long boxes = SampleRun.goodEntries().stream()
                .filter(entry -> entry.proof() != null)
                .count();
        assertThat(summary.instances()).isEqualTo(SampleRun.goodEntries().size() - boxes);
        assertThat(summary.count(Conclusion.HOLDS)).isEqualTo(3);
        assertThat(summary.count(Conclusion.REFUTED)).isZero();
    }
}
