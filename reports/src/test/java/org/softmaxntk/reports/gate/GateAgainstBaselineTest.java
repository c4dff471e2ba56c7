package org.softmaxntk.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.gate.Finding.Kind;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.Role;

/** Each way to fall behind the baseline without a claim failing, made to happen. */
class GateAgainstBaselineTest {
    private static final Baseline ACCEPTED = Baseline.empty().accepting(new SampleRun().summary());

    private static List<Finding> full(SampleRun run) {
        return Gate.judge(run.summary(), ACCEPTED, GateScope.FULL).findings();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static SampleRun pinnedAt(double lnMeasured) {
        return new SampleRun()
                .without(entry -> entry.instance().equals(SampleRun.PINNED))
                .adding(SampleEntry.of(BOUND, SampleRun.PINNED)
                        .role(Role.PINNED)
                        .sides(lnMeasured, 2.0)
                        .regimes("data:linnerud"));
    }

    @Test
    void aRegimeMustStillBeExercised() {
        Finding finding =
                only(full(new SampleRun().without(entry -> entry.regimes().contains("data:ball"))));

        assertThat(finding.kind()).isEqualTo(Kind.REGIME_LOST);
        assertThat(finding.where()).isEqualTo(BOUND + ", regime data:ball");
        assertThat(finding.replay()).hasValue(Gate.accept());
    }

    @Test
    void aHypothesisMustStillBeExercised() {
        Finding finding = only(full(new SampleRun()
                .without(entry ->
                        entry.missed() != null && entry.missed().hypothesis().equals("unit-inputs"))));

        assertThat(finding.kind()).isEqualTo(Kind.HYPOTHESIS_LOST);
        assertThat(finding.where()).isEqualTo(BOUND + ", hypothesis unit-inputs");
    }

    @Test
    void aHypothesisThatFailsByAccidentIsNotExercised() {
        SampleRun run = new SampleRun()
                .without(entry ->
                        entry.missed() != null && entry.missed().hypothesis().equals("unit-inputs"))
                .adding(SampleEntry.of(BOUND, "x=3").failing("unit-inputs"));

        assertThat(only(full(run)).kind()).isEqualTo(Kind.HYPOTHESIS_LOST);
    }

    @Test
    void aPinnedInstanceMustStayInTheRun() {
        Finding finding = only(full(new SampleRun()
                .without(entry -> entry.role() == Role.PINNED && entry.claim().equals(IDENTITY))));

        assertThat(finding.kind()).isEqualTo(Kind.PINNED_LOST);
        assertThat(finding.where()).isEqualTo(IDENTITY + ", pinned \"seed=9\"");
        assertThat(finding.replay())
                .hasValue("java -jar reports/target/softmax-ntk.jar replay " + IDENTITY + " \"seed=9\"");
    }

    @Test
    void aPinnedValueMayDriftByABillionthAndNoMore() {
        assertThat(full(pinnedAt(-2.5 + 0.9e-9))).isEmpty();
        Finding finding = only(full(pinnedAt(-2.5 + 1.1e-9)));

        assertThat(finding.kind()).isEqualTo(Kind.PINNED_DRIFTED);
        assertThat(finding.required()).isEqualTo("0.0820849986238988 within 1.0E-9 relative");
        assertThat(finding.got()).startsWith("0.0820849987");
        assertThat(finding.replay())
                .hasValueSatisfying(replay -> assertThat(replay).contains(SampleRun.PINNED));
    }

    @Test
    void whatAnIdentityMeasuresIsRoundingAndMayDrift() {
        SampleRun run = new SampleRun()
                .without(entry -> entry.instance().equals("seed=9"))
                .adding(SampleEntry.of(IDENTITY, "seed=9").role(Role.PINNED).sides(-35.0, -30.0));

        assertThat(full(run)).isEmpty();
    }

    @Test
    void linesMustBeCovered() {
        Finding finding = only(full(new SampleRun().withCoverage(89, 90)));

        assertThat(finding.kind()).isEqualTo(Kind.COVERAGE_LOW);
        assertThat(finding.where()).isEqualTo("lines");
        assertThat(finding.required()).isEqualTo("at least 90.00%");
        assertThat(finding.got()).isEqualTo("89.00% (89 of 100)");
    }

    @Test
    void branchesMustBeCovered() {
        assertThat(full(new SampleRun().withCoverage(90, 85))).isEmpty();
        assertThat(only(full(new SampleRun().withCoverage(90, 84))).where()).isEqualTo("branches");
    }

    @Test
    void coverageMustHaveBeenCollected() {
        assertThat(only(full(new SampleRun().withoutCoverage())).kind()).isEqualTo(Kind.COVERAGE_LOW);
    }

    @Test
    void aNewClaimAsksForTheBaselineToBeAccepted() {
        SortedMap<String, ClaimBaseline> fewer = new TreeMap<>(ACCEPTED.claims());
        fewer.remove(BOUND);

        Finding finding = only(Gate.judge(
                        new SampleRun().summary(),
                        new Baseline(ACCEPTED.coverage(), fewer, ACCEPTED.steps(), ACCEPTED.tests()),
                        GateScope.FULL)
                .findings());

        assertThat(finding.kind()).isEqualTo(Kind.NOT_IN_BASELINE);
        assertThat(finding.where()).isEqualTo(BOUND);
        assertThat(finding.replay()).hasValue(Gate.accept());
    }

    @Test
    void aClaimMustNotVanishFromTheCatalogue() {
        SortedMap<String, ClaimBaseline> more = new TreeMap<>(ACCEPTED.claims());
        more.put("forgotten", ACCEPTED.claims().get(BOUND));

        Finding finding = only(Gate.judge(
                        new SampleRun().summary(),
                        new Baseline(ACCEPTED.coverage(), more, ACCEPTED.steps(), ACCEPTED.tests()),
                        GateScope.FULL)
                .findings());

        assertThat(finding.kind()).isEqualTo(Kind.NOT_EXERCISED);
        assertThat(finding.where()).isEqualTo("forgotten");
    }

    @Test
    void aStepMustNotVanish() {
        SortedSet<String> more = new TreeSet<>(ACCEPTED.steps());
        more.add("forgotten-step");
        Baseline accepted = new Baseline(ACCEPTED.coverage(), ACCEPTED.claims(), more, ACCEPTED.tests());

        Finding finding = only(
                Gate.judge(new SampleRun().summary(), accepted, GateScope.FULL).findings());

        assertThat(finding.kind()).isEqualTo(Kind.NOT_EXERCISED);
        assertThat(finding.where()).isEqualTo("forgotten-step");
    }

    @Test
    void aKindOfInstanceMustStayInTheRun() {
        Finding finding = only(full(new SampleRun()
                .without(
                        entry -> entry.role() == Role.ATTAINING && entry.claim().equals(ATTAINED))));

        assertThat(finding.kind()).isEqualTo(Kind.ROLE_LOST);
        assertThat(finding.where()).isEqualTo(ATTAINED + ", attaining instances");
        assertThat(finding.replay()).hasValue(Gate.accept());
    }

    @Test
    void aTestClassMustNotVanishOrShrink() {
        assertThat(full(new SampleRun().withTests(Map.of("a.b.MatrixTest", 5, "a.b.OtherTest", 3, "a.b.NewTest", 1))))
                .isEmpty();
        Finding lost = only(full(new SampleRun().withTests(Map.of("a.b.MatrixTest", 4))));
        assertThat(lost.kind()).isEqualTo(Kind.TEST_CLASS_LOST);
        assertThat(lost.where()).isEqualTo("model, a.b.OtherTest");
        assertThat(lost.replay()).hasValue(Gate.accept());
        Finding fewer = only(full(new SampleRun().withTests(Map.of("a.b.MatrixTest", 3, "a.b.OtherTest", 3))));
        assertThat(fewer.kind()).isEqualTo(Kind.TESTS_FEWER);
        assertThat(fewer.required()).isEqualTo("at least 4 tests, as in the baseline");
        assertThat(fewer.got()).isEqualTo("3");
    }

    @Test
    void ledgersMustBeOfOneRun() {
        Finding finding = only(full(new SampleRun().ofCommits("aaaa", "bbbb")));

        assertThat(finding.kind()).isEqualTo(Kind.MIXED_RUNS);
        assertThat(finding.got()).contains("commits [aaaa, bbbb]");
    }
}
