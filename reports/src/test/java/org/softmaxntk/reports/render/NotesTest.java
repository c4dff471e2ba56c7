package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;
import static org.softmaxntk.reports.sample.SampleCatalogue.STEP;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.verdict.Outcome;

/** What stands below the table of claims, and the cells that say what a pass is worth. */
class NotesTest {
    private static ClaimSummary bound(SampleRun run) {
        return run.summary().claims().get(0);
    }

    @Test
    void beyondTheSizesAskedFor() {
        SampleRun run = new SampleRun()
                .adding(SampleEntry.of(BOUND, "a").shortOf("m", 12.34))
                .adding(SampleEntry.of(BOUND, "b").shortOf("m", 3.0).violated(1))
                .adding(SampleEntry.of(BOUND, "c").shortOf("eta", null));

        assertThat(RunText.notes(run.summary()))
                .contains("kernel-bound: smaller than asked in eta, on 1 of any size; m by up to 10^12.3:"
                        + " held on 2 of 3, failed from 10^3.0 on");
        assertThat(WorthText.instances(bound(run))).isEqualTo("3 of 6");
        assertThat(WorthText.beyond(bound(new SampleRun()))).isEmpty();
        assertThat(bound(new SampleRun()).instances()).isEqualTo(5);
        assertThat(WorthText.instances(bound(new SampleRun()))).isEqualTo("3");
    }

    @Test
    void draws() {
        SampleRun run = new SampleRun()
                .without(entry -> entry.claim().equals(BOUND))
                .adding(SampleEntry.of(BOUND, "law 1").drawn(500, 500, 0.1))
                .adding(SampleEntry.of(BOUND, "law 2").drawn(2000, 1950, 0.1));

        assertThat(RunText.notes(run.summary()))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("kernel-bound: 2 laws, 2,500 draws, supported; nearest 1,950 of 2,000 draws"
                                + " (97.5%, in [0.95")
                        .endsWith("where 90.0% are stated"));
        assertThat(WorthText.instances(bound(run))).isEqualTo("2 laws");
    }

    @Test
    void conclusionsAboutDraws() {
        assertThat(CampaignText.conclusion(new ProbabilityConclusion.Supported(0.01)))
                .isEqualTo("supported");
        assertThat(CampaignText.conclusion(new ProbabilityConclusion.Refuted(0.01)))
                .isEqualTo("refuted");
        assertThat(CampaignText.conclusion(new ProbabilityConclusion.Inconclusive(0.01, OptionalLong.of(1234))))
                .isEqualTo("inconclusive, about 1,234 more draws would decide");
        assertThat(CampaignText.conclusion(new ProbabilityConclusion.Inconclusive(0.01, OptionalLong.empty())))
                .isEqualTo("inconclusive, no number of further draws can be named");
    }

    @Test
    void findingsStandBesideTheirRepairs() {
        SampleRun run = new SampleRun().withFindingOn(BOUND);
        assertThat(RunText.notes(run.summary()))
                .contains("kernel-bound is known to be false as written; on these instances it holds;"
                        + " its repair is attained-bound (holds)");

        run.adding(SampleEntry.of(BOUND, "x").violated(1));
        assertThat(RunText.notes(run.summary()))
                .contains("kernel-bound is refuted, as known; its repair is attained-bound (holds)");
    }

    @Test
    void stepsThatFailAreNamed() {
        SampleRun run = new SampleRun()
                .without(entry -> entry.claim().equals(STEP))
                .adding(SampleEntry.of(STEP, "box: x").searched(Outcome.OPEN, 4, null));

        assertThat(StepText.sentence(run.summary().steps()))
                .isEqualTo("0 of 1 scalar step proved on its whole box (0 sub-boxes); inconclusive: doubling-grows");
    }

    @Test
    void vacuousShareAndExponents() {
        SampleRun run = new SampleRun()
                .without(entry -> entry.claim().equals(BOUND))
                .adding(SampleEntry.of(BOUND, "a")
                        .sides(-10.0, 10.0)
                        .trivially(0)
                        .facts(Map.of("B", 2.0)))
                .adding(SampleEntry.of(BOUND, "b")
                        .sides(-10.0, -3.0)
                        .trivially(0)
                        .facts(Map.of("B", 0.5)))
                .adding(SampleEntry.of(BOUND, "c").shortOf("m", 10.0).facts(Map.of("B", 2.0)));

        ClaimSummary claim = bound(run);
        assertThat(WorthText.vacuous(claim)).isEqualTo("50.0%");
        assertThat(WorthText.exponent(claim)).isEqualTo("10 → 0.0");
        assertThat(WorthText.exponents(claim)).isEqualTo("10 → 0.0, m 18 → 6.5");
        ClaimSummary identity = run.summary().claims().get(2);
        assertThat(identity.id()).isEqualTo(IDENTITY);
        assertThat(WorthText.vacuous(identity)).isEqualTo("–");
        assertThat(WorthText.exponent(identity)).isEqualTo("–");
        assertThat(WorthText.exponents(identity)).isEqualTo("–");
    }

    @Test
    void anExponentThatTellsNothingIsNotShown() {
        SampleRun run = new SampleRun()
                .without(entry -> entry.claim().equals(BOUND))
                .adding(SampleEntry.of(BOUND, "a").shortOf("m", 10.0).facts(Map.of("B", 1.0)))
                .adding(SampleEntry.of(BOUND, "b").sides(-10.0, 10.0).facts(Map.of("B", 2.0)));

        assertThat(bound(run).exponents()).hasSize(2);
        assertThat(WorthText.exponents(bound(run))).isEqualTo("10 → 0.0");

        run.adding(SampleEntry.of(BOUND, "c").violated(1).facts(Map.of("B", 2.0)));
        assertThat(bound(run).exponents()).hasSize(2);
        assertThat(WorthText.exponents(bound(run))).isEqualTo("–");
        assertThat(WorthText.exponent(bound(run))).isEqualTo("–");
    }

    @Test
    void whatIsFalseAsWrittenMayBeSupportedOrNotTried() {
        SampleRun silent =
                new SampleRun().without(entry -> entry.claim().equals(BOUND)).withFindingOn(BOUND);
        assertThat(FindingText.lines(silent.summary().claims()))
                .containsExactly("kernel-bound is known to be false as written; here: not exercised;"
                        + " its repair is attained-bound (holds)");
        assertThat(FindingText.lines(silent.summary().claims(), claim -> "says nothing"))
                .containsExactly("kernel-bound is known to be false as written; here: says nothing;"
                        + " its repair is attained-bound (says nothing)");

        silent.adding(SampleEntry.of(BOUND, "law").drawn(500, 500, 0.1));
        assertThat(FindingText.lines(silent.summary().claims()))
                .containsExactly("kernel-bound is known to be false as written; on these laws draws support it;"
                        + " its repair is attained-bound (holds)");
    }
}
