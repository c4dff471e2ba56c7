package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.aggregation.VacuitySummary.Cell;
import org.softmaxntk.reports.aggregation.VacuitySummary.Marginal;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/** What a pass is worth. */
class WorthTest {
    private static final double LN_10 = Math.log(10);

    private static ClaimSummary bound(SampleEntry... entries) {
        Aggregation aggregation = new Aggregation(SampleCatalogue.statements(), SampleCatalogue.steps());
        List.of(entries).forEach(entry -> aggregation.accept(SampleRun.line(2, entry.entry())));
        return aggregation.claims().get(0);
    }

    private static SampleEntry on(String instance) {
        return SampleEntry.of(BOUND, instance);
    }

    @Test
    void onlyInstancesOfTheSizesAskedForCount() {
        ClaimSummary claim = bound(
                on("met").shortOf("m", -1.5).regimes("data:met"),
                on("small")
                        .shortOf("m", 12.5)
                        .sides(5.0, 2.0)
                        .verdict(Outcome.VIOLATED)
                        .regimes("data:small"),
                on("held").shortOf("m", 3.0).shortOf("eta", -1.0),
                on("hopeless").shortOf("m", null));

        assertThat(claim.conclusion()).isEqualTo(Conclusion.HOLDS);
        assertThat(claim.instances()).isEqualTo(4);
        assertThat(claim.count(Outcome.HOLDS)).isEqualTo(1);
        assertThat(claim.count(Outcome.VIOLATED)).isZero();
        assertThat(claim.counterexample()).isEmpty();
        assertThat(claim.regimes()).containsOnlyKeys("data:met");
        assertThat(claim.worst()).get().extracting(Example::instance).isEqualTo("met");
        PremiseSummary premises = claim.premises();
        assertThat(premises.met()).isEqualTo(1);
        assertThat(premises.extrapolated()).isEqualTo(2);
        assertThat(premises.infeasible()).isEqualTo(1);
        assertThat(premises.beyond()).isEqualTo(3);
        assertThat(premises.held()).isEqualTo(2);
        assertThat(premises.failed()).isEqualTo(1);
        assertThat(premises.largestShortfall()).isEqualTo(12.5);
        assertThat(premises.shortfalls()).isEqualTo(Map.of("m", new PremiseSummary.Shortfall(3, 3.0, 12.5, 1)));
    }

    @Test
    void anInstanceThatIsTooSmallIsNoExercise() {
        ClaimSummary claim = bound(on("small").shortOf("m", 12.5));

        assertThat(claim.conclusion()).isEqualTo(Conclusion.NOT_EXERCISED);
        assertThat(claim.premises().nearestFailure()).isEmpty();
        assertThat(bound(on("met")).premises().largestShortfall()).isNaN();
    }

    @Test
    void theNearestFailureIsThatOfTheLeastShortfall() {
        ClaimSummary claim = bound(
                on("far").shortOf("m", 9.0).violated(4),
                on("near").shortOf("m", 2.0).shortOf("eta", 1.0).violated(1),
                on("nearly").shortOf("m", 2.0).violated(8),
                on("none").shortOf("m", null).violated(4));

        assertThat(claim.premises().nearestFailure()).get().satisfies(failure -> {
            assertThat(failure.decades()).isEqualTo(2);
            assertThat(failure.example().instance()).isEqualTo("near");
        });
    }

    @Test
    void aFaultCountsWhereverItIs() {
        ClaimSummary claim = bound(on("small").shortOf("m", 12.5).verdict(Outcome.FAULTY));

        assertThat(claim.conclusion()).isEqualTo(Conclusion.FAULTY);
        assertThat(claim.instances()).isEqualTo(1);
    }

    @Test
    void aVariantIsNotRefutedByAnInstanceThatIsTooSmall() {
        ClaimSummary claim =
                bound(on("small").variant("no-exponent").shortOf("m", 12.5).violated(3));

        assertThat(claim.variants().get(0).refuted()).isFalse();
        assertThat(claim.variants().get(0).checked()).isEqualTo(1);
    }

    @Test
    void pinnedValuesAreHeldWhateverTheirSize() {
        ClaimSummary claim = bound(on("pin").shortOf("m", 12.5).role(Role.PINNED));

        assertThat(claim.pinned()).containsKey("pin");
    }

    @Test
    void anInfiniteStatedSideIsNotPinned() {
        ClaimSummary claim = bound(
                on("pin").sides(-1.0, Double.POSITIVE_INFINITY).role(Role.PINNED),
                on("other").sides(-1.0, 2.0).role(Role.PINNED));

        assertThat(claim.pinned()).containsOnlyKeys("pin", "other", "other" + PinnedValue.STATED);
    }

    @Test
    void vacuousIsWhatStatesMoreThanHoldsAnyway() {
        Map<String, Double> small = Map.of("R", 0.005, "B", 1.0, "n", 3.0);
        Map<String, Double> large = Map.of("R", 0.005, "B", 5.0, "n", 3.0);
        ClaimSummary claim = bound(
                on("informative").sides(-3.0, -1.0).trivially(0.5).facts(small),
                on("vacuous").sides(-3.0, 40.0).trivially(0.5).facts(large),
                on("vacuous too").sides(-3.0, 0.6).trivially(0.5).facts(small),
                on("too small").sides(-3.0, 40.0).trivially(0.5).facts(large).shortOf("m", 1.0),
                on("nothing to compare").sides(-3.0, 40.0).facts(large));

        VacuitySummary vacuity = claim.vacuity();
        assertThat(vacuity.informative()).isEqualTo(1);
        assertThat(vacuity.vacuous()).isEqualTo(2);
        assertThat(vacuity.share()).isEqualTo(2.0 / 3);
        Band radius = Band.of(0.005);
        assertThat(vacuity.grid())
                .containsExactly(
                        new Cell(Map.of("R", radius, "B", Band.of(1)), 1, 1),
                        new Cell(Map.of("R", radius, "B", Band.of(5)), 0, 1));
        assertThat(vacuity.marginals()).containsOnlyKeys("R", "B", "n");
        assertThat(vacuity.marginals().get("n")).containsExactly(new Marginal(Band.of(3), 1, 2));
        assertThat(bound().vacuity().share()).isNaN();
    }

    @Test
    void withoutRadiusOrLogitsThereIsNoGrid() {
        ClaimSummary claim = bound(on("i").trivially(9).facts(Map.of("n", 3.0)));

        assertThat(claim.vacuity().grid()).isEmpty();
        assertThat(claim.vacuity().marginals()).containsOnlyKeys("n");
    }

    @Test
    void theStatedSideNeedsTheLargestExponentSeen() {
        ClaimSummary claim = bound(
                on("loose").sides(-18.0, 2.0).facts(Map.of("B", 2.0)),
                on("less loose").sides(-10.0, 2.0).facts(Map.of("B", 2.0)),
                on("zero").sides(null, 2.0).facts(Map.of("B", 2.0)),
                on("too small").sides(1.0, 2.0).facts(Map.of("B", 2.0)).shortOf("m", 1.0),
                on("no B").sides(1.0, 2.0).facts(Map.of()));

        EffectiveExponent side = claim.exponents().get(0);
        assertThat(side.factor()).isEqualTo(EffectiveExponent.STATED_SIDE);
        assertThat(side.stated()).isEqualTo(10);
        assertThat(side.sufficient()).isEqualTo(10 - 12.0 / 2);
        assertThat(side.insufficient()).isNaN();
        assertThat(side.example()).get().extracting(Example::instance).isEqualTo("less loose");
    }

    @Test
    void aSizeNeedsTheLeastExponentThatWasSeenToDo() {
        Map<String, Double> facts = Map.of("B", 2.0);
        ClaimSummary claim = bound(
                on("held").shortOf("m", 5.0).facts(facts),
                on("held, smaller").shortOf("m", 6.0).facts(facts),
                on("failed").shortOf("m", 12.0).facts(facts).violated(1),
                on("failed, larger").shortOf("m", 11.0).facts(facts).violated(1),
                on("failed, nobody knows why")
                        .shortOf("m", 1.0)
                        .shortOf("eta", 1.0)
                        .facts(facts)
                        .violated(1));

        EffectiveExponent size = claim.exponents().get(0);
        assertThat(claim.exponents()).hasSize(1);
        assertThat(size.factor()).isEqualTo("m");
        assertThat(size.stated()).isEqualTo(18);
        assertThat(size.sufficient()).isCloseTo(18 - 6 * LN_10 / 2, within(1e-12));
        assertThat(size.insufficient()).isCloseTo(18 - 11 * LN_10 / 2, within(1e-12));
    }
}
