package org.softmaxntk.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.STEP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.reports.gate.Finding.Kind;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/** Each way to fail, made to happen. */
class GateTest {
    private static final Baseline ACCEPTED = Baseline.empty().accepting(new SampleRun().summary());

    private static List<Finding> full(SampleRun run) {
        return Gate.judge(run.summary(), ACCEPTED, GateScope.FULL).findings();
    }

    private static List<Finding> testsOnly(SampleRun run) {
        return Gate.judge(run.summary(), ACCEPTED, GateScope.TESTS_ONLY).findings();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void opensForTheRunThatWasAccepted() {
        GateOutcome outcome = Gate.judge(new SampleRun().summary(), ACCEPTED, GateScope.FULL);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.scope()).isEqualTo(GateScope.FULL);
    }

    @Test
    void opensForMoreThanWasAccepted() {
        SampleRun run = new SampleRun().adding(SampleEntry.of(BOUND, "seed=99").regimes("data:new"));

        assertThat(full(run)).isEmpty();
    }

    @Test
    void aViolatedClaimIsWorseThanTheBaseline() {
        Finding finding = only(
                full(new SampleRun().adding(SampleEntry.of(BOUND, "seed=66").violated(2.302585093))));

        assertThat(finding.kind()).isEqualTo(Kind.CONCLUSION_WORSE);
        assertThat(finding.where()).isEqualTo(BOUND);
        assertThat(finding.required()).isEqualTo("holds, as in the baseline");
        assertThat(finding.got()).isEqualTo("refuted: measured/stated = 10^1.000 with 16 digits on \"seed=66\"");
        assertThat(finding.replay())
                .hasValue("java -jar reports/target/softmax-ntk.jar replay " + BOUND + " \"seed=66\"");
        assertThat(finding.line())
                .startsWith("conclusion got worse: kernel-bound: required holds, as in the baseline; got refuted");
    }

    @Test
    void aViolatedClaimIsFoundWithoutABaselineToo() {
        SampleRun run = new SampleRun().adding(SampleEntry.of(BOUND, "seed=66").violated(3));

        List<Finding> findings =
                Gate.judge(run.summary(), Baseline.empty(), GateScope.FULL).findings();

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.CLAIM_VIOLATED, Kind.NOT_IN_BASELINE);
    }

    @Test
    void anUndecidedInstanceSpoilsABoundThatIsNotAttained() {
        Finding finding = only(full(new SampleRun()
                .adding(SampleEntry.of(BOUND, "seed=50")
                        .verdict(Outcome.UNDECIDED)
                        .sides(1.0, 1.0))));

        assertThat(finding.kind()).isEqualTo(Kind.CONCLUSION_WORSE);
        assertThat(finding.got()).startsWith("inconclusive");
    }

    @Test
    void aFaultIsTheProgramsAndNeverAccepted() {
        SampleRun run = new SampleRun().adding(SampleEntry.of(BOUND, "seed=13").verdict(Outcome.FAULTY));
        Baseline accepted = ACCEPTED.accepting(run.summary());

        Finding finding =
                only(Gate.judge(run.summary(), accepted, GateScope.FULL).findings());

        assertThat(finding.kind()).isEqualTo(Kind.CLAIM_FAULTY);
        assertThat(finding.replay())
                .hasValueSatisfying(replay -> assertThat(replay).contains("seed=13"));
        assertThat(only(testsOnly(run)).kind()).isEqualTo(Kind.CLAIM_FAULTY);
    }

    @Test
    void aKnownFindingIsFineWhileItStaysRefuted() {
        SampleRun run = new SampleRun()
                .adding(SampleEntry.of(BOUND, "seed=66").violated(3))
                .withFindingOn(BOUND);
        Baseline accepted = ACCEPTED.accepting(run.summary());

        assertThat(Gate.judge(run.summary(), accepted, GateScope.FULL).findings())
                .isEmpty();
        assertThat(Gate.judge(run.summary(), accepted, GateScope.TESTS_ONLY).findings())
                .isEmpty();
        Finding unknown = only(full(run));
        assertThat(unknown.kind()).isEqualTo(Kind.CONCLUSION_CHANGED);
        assertThat(unknown.required()).isEqualTo("holds, as in the baseline");
        Finding healed = only(Gate.judge(new SampleRun().withFindingOn(BOUND).summary(), accepted, GateScope.FULL)
                .findings());
        assertThat(healed.kind()).isEqualTo(Kind.CONCLUSION_CHANGED);
        assertThat(healed.required()).startsWith("refuted: ");
        SampleRun silent =
                new SampleRun().without(entry -> entry.claim().equals(BOUND)).withFindingOn(BOUND);
        Finding vanished =
                only(Gate.judge(silent.summary(), accepted, GateScope.FULL).findings());
        assertThat(vanished.kind()).isEqualTo(Kind.NOT_EXERCISED);
    }

    @Test
    void aRefutedStatementWithoutAFindingFailsWhateverTheBaselineSays() {
        SampleRun run = new SampleRun().adding(SampleEntry.of(BOUND, "seed=66").violated(3));
        Baseline accepted = ACCEPTED.accepting(run.summary());

        Finding finding =
                only(Gate.judge(run.summary(), accepted, GateScope.FULL).findings());

        assertThat(finding.kind()).isEqualTo(Kind.CLAIM_VIOLATED);
    }

    @Test
    void aFailingClaimNamesWhatFailsFirstBelowIt() {
        SampleRun run = new SampleRun()
                .adding(SampleEntry.of(BOUND, "seed=66").violated(3))
                .adding(SampleEntry.of(STEP, "box: x ∈ [0, 1]").searched(Outcome.OPEN, 9, null));

        List<Finding> findings = full(run);

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.CONCLUSION_WORSE, Kind.STEP_NOT_PROVED);
        assertThat(findings.get(0).below()).hasValue(STEP + " (inconclusive)");
        assertThat(findings.get(0).line()).endsWith("; first failing step below it: " + STEP + " (inconclusive)");
        assertThat(findings.get(1).below()).isEmpty();
    }

    @Test
    void everyStepMustBeProved() {
        SampleRun run = new SampleRun()
                .adding(SampleEntry.of(STEP, "box: x ∈ [0, 1]").searched(Outcome.REFUTED, 2, "x ∈ [0, 0.5]"));

        Finding finding = only(full(run));

        assertThat(finding.kind()).isEqualTo(Kind.STEP_NOT_PROVED);
        assertThat(finding.got()).isEqualTo("refuted: false on x ∈ [0, 0.5]");
        assertThat(finding.replay())
                .hasValue("java -jar reports/target/softmax-ntk.jar replay " + STEP + " \"box: x ∈ [0, 1]\"");
        assertThat(only(testsOnly(run)).kind()).isEqualTo(Kind.STEP_NOT_PROVED);
    }

    @Test
    void everyStepMustBeTriedAndItsNeighbourRefuted() {
        SampleRun silent = new SampleRun().without(entry -> entry.claim().equals(STEP));
        assertThat(only(full(silent)).kind()).isEqualTo(Kind.NOT_EXERCISED);
        assertThat(testsOnly(silent)).isEmpty();

        Finding neighbour = only(full(new SampleRun().without(entry -> "halving-grows".equals(entry.variant()))));
        assertThat(neighbour.kind()).isEqualTo(Kind.VARIANT_NOT_REFUTED);
        assertThat(neighbour.where()).isEqualTo(STEP + "~halving-grows");
    }

    @Test
    void aRefutedCampaignShowsItsCounts() {
        Finding finding =
                only(full(new SampleRun().adding(SampleEntry.of(BOUND, "law=1").drawn(2000, 100, 0.1))));

        assertThat(finding.kind()).isEqualTo(Kind.CONCLUSION_WORSE);
        assertThat(finding.got())
                .isEqualTo("refuted: 100 of 2000 draws, where at least 0.900000 of them are stated, on \"law=1\"");
        assertThat(finding.replay())
                .hasValueSatisfying(replay -> assertThat(replay).endsWith("\"law=1\""));
    }

    @Test
    void aClaimMustBeExercised() {
        Finding finding =
                only(full(new SampleRun().without(entry -> entry.claim().equals(BOUND))));

        assertThat(finding.kind()).isEqualTo(Kind.NOT_EXERCISED);
        assertThat(finding.got()).isEqualTo("none among 0 instances");
    }

    @Test
    void aFalseVariantMustBeRefuted() {
        Finding finding = only(full(new SampleRun()
                .without(entry -> "half-the-bound".equals(entry.variant()))
                .adding(SampleEntry.of(ATTAINED, "seed=20").variant("half-the-bound"))));

        assertThat(finding.kind()).isEqualTo(Kind.VARIANT_NOT_REFUTED);
        assertThat(finding.where()).isEqualTo("attained-bound~half-the-bound");
        assertThat(finding.got()).isEqualTo("none among 1 instances");
    }

    @Test
    void aFalseVariantMustBeTriedAtAll() {
        SampleRun run = new SampleRun().without(entry -> entry.variant() != null);

        assertThat(full(run)).extracting(Finding::kind).containsOnly(Kind.VARIANT_NOT_REFUTED);
        assertThat(full(run))
                .extracting(Finding::got)
                .containsExactly("never tried", "never tried", "never tried", "not exercised");
        assertThat(testsOnly(run)).hasSize(4);
    }

    @Test
    void everyFailingTestIsAFindingAndSoAreThoseWithoutAName() {
        List<Finding> findings = full(new SampleRun().failingTest("\n  expected 1\nbut was 2"));

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.TEST_FAILED, Kind.TEST_FAILED);
        assertThat(findings).extracting(Finding::got).containsExactly("expected 1", "1 failures without a name");
        assertThat(findings.get(0).where()).isEqualTo("properties, SomeProperties.<b>holds");
        assertThat(findings.get(0).replay())
                .hasValueSatisfying(
                        replay -> assertThat(replay).startsWith("mvn test -pl properties -am -Dtest=SomeProperties"));
        assertThat(full(new SampleRun().failingTest("")))
                .first()
                .extracting(Finding::got)
                .isEqualTo("a failure");
    }

    @Test
    void coverageLeavesOutNoModule() {
        SampleRun run = new SampleRun().withoutCoverageOf("theorems").withoutCoverageOf("model");

        Finding finding = only(full(run));

        assertThat(finding.kind()).isEqualTo(Kind.COVERAGE_LOW);
        assertThat(finding.required())
                .isEqualTo(
                        "the modules softmax-ntk-model, softmax-ntk-theorems, softmax-ntk-properties, softmax-ntk-reports");
        assertThat(finding.got()).isEqualTo("none of softmax-ntk-model, softmax-ntk-theorems");
        assertThat(testsOnly(run)).isEmpty();
    }

    @Test
    void testsOnlyLooksAtNeitherCoverageNorBaseline() {
        SampleRun run = new SampleRun()
                .withoutCoverage()
                .ofCommits("aaaa", "bbbb")
                .without(entry -> entry.claim().equals(ATTAINED))
                .without(entry -> entry.regimes().contains("data:ball") || entry.role() == Role.PINNED);

        assertThat(testsOnly(run)).isEmpty();
        assertThat(only(testsOnly(run.adding(SampleEntry.of(BOUND, "seed=66").violated(3))))
                        .kind())
                .isEqualTo(Kind.CLAIM_VIOLATED);
    }
}
