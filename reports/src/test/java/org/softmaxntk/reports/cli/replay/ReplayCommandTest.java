package org.softmaxntk.reports.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.reports.cli.Invocation;
import org.softmaxntk.reports.cli.SoftmaxNtkTest;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.verdict.Outcome;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {
    private static final String INSTANCE =
            "data=linnerud width=16 sigma=0.5 start=paired move=signed radius=0.005 step=0.01 seed=42";
    private static final String FALSE_VARIANT = "ntk-perturbation~exponent-two";
    private static final String COUNTEREXAMPLE =
            "data=orthonormal/unit-ball:1x1x1 width=40 sigma=1.0 start=one-high move=first-neuron radius=0.0099 step=0.01"
                    + " seed=0";

    @Test
    void claimThatHoldsIsShownWithItsEvidence() {
        Invocation replay = Invocation.of("replay", "ntk-perturbation", INSTANCE);
        assertThat(replay.code()).isZero();
        assertThat(replay.err()).isEmpty();
        assertThat(replay.out())
                .containsPattern("verdict +holds")
                .containsPattern("instance +" + INSTANCE)
                .containsPattern("hypothesis +small-radius: met: 0 < R < 0.01")
                .containsPattern("measured +\\d\\.\\d·10⁻⁵, ln in \\[-\\d+\\.\\d+, -\\d+\\.\\d+]")
                .containsPattern("stated +\\d{4}, ln in")
                .containsPattern("ratio +measured/stated = \\d\\.\\d·10⁻⁸")
                .containsPattern("digits +16 decimal digits")
                .containsPattern("facts +.*m = 16, n = 20")
                .containsPattern("regimes +data:linnerud");
    }

    @Test
    void refutedVariantFailsWithConfirmedDigits() {
        Invocation replay = Invocation.of("replay", FALSE_VARIANT, COUNTEREXAMPLE);
        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out())
                .containsPattern("statement +false variant exponent-two: ")
                .containsPattern("verdict +violated")
                .containsPattern("digits +32 decimal digits");
    }

    @Test
    void instanceMayComeInSeveralArguments() {
        String[] words = ("replay " + FALSE_VARIANT + " " + INSTANCE).split(" ");
        assertThat(Invocation.of(words)).isEqualTo(Invocation.of("replay", FALSE_VARIANT, INSTANCE));
    }

    @Test
    void failedHypothesisIsNamedAndLaterOnesAreNotExamined() {
        Invocation replay = Invocation.of("replay", "ntk-perturbation", INSTANCE.replace("0.005", "0.5"));
        assertThat(replay.code()).isZero();
        assertThat(replay.out())
                .containsPattern("verdict +not-applicable")
                .contains("small-radius: not met: required 0 < R < 0.01, with R ≥ max_r")
                .contains("unit-inputs: not examined: ")
                .doesNotContain("measured");
    }

    @Test
    void identityWithoutMovementMeasuresZero() {
        assertThat(Invocation.of("replay", "symmetric-init-outputs-zero", INSTANCE)
                        .out())
                .containsPattern("measured +0, ln in \\[-∞, -∞]")
                .containsPattern("ratio +measured/stated = 0\\R");
    }

    @Test
    void claimWithoutHypothesesSaysSo() {
        assertThat(Invocation.of("replay", "softmax-simplex", INSTANCE).out()).containsPattern("hypotheses +none");
    }

    @Test
    void jsonIsTheLedgersEntry() {
        Invocation replay = Invocation.of("replay", "--json", FALSE_VARIANT, COUNTEREXAMPLE);
        LedgerEntry entry = JsonMapper.shared().readValue(replay.out(), LedgerEntry.class);
        assertThat(replay.code()).isEqualTo(1);
        assertThat(entry.verdict()).isEqualTo(Outcome.VIOLATED);
        assertThat(entry.instance()).isEqualTo(COUNTEREXAMPLE);
        assertThat(entry.replayCommand()).endsWith("replay " + FALSE_VARIANT + " \"" + COUNTEREXAMPLE + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-claim          | data=linnerud | claim: required one of ",
                "ntk-perturbation~wrong | data=linnerud | false variant of ntk-perturbation: required one of ",
                "ntk-perturbation       | data=linnerud | required a value for every key",
                "ntk-perturbation       | width         | instance: required key=value",
            })
    void badArgumentIsBadInput(String claim, String instance, String message) {
        Invocation replay = Invocation.of("replay", claim, instance);
        assertThat(replay.code()).isEqualTo(2);
        assertThat(replay.out()).isEmpty();
        assertThat(replay.err()).contains(message).hasLineCount(1);
    }

    @Test
    void aScalarStepIsProvedAgain() {
        ScalarStatement step = StepExamination.step("hyperbolic-quartic-bound");
        Invocation replay = Invocation.of("replay", step.id(), StepExamination.instance(step));
        assertThat(replay.err()).isEmpty();
        assertThat(replay.code()).isZero();
        assertThat(replay.out())
                .containsPattern("scalar step +hyperbolic-quartic-bound: cosh\\(4U\\)")
                .containsPattern("verdict +proved")
                .containsPattern("sub-boxes +\\d+");
    }

    @Test
    void aFalseNeighbourOfAStepIsRefutedAgain() {
        FalseScalarVariant variant =
                StepExamination.step("hyperbolic-quartic-bound").falseVariants().get(0);
        Invocation replay = Invocation.of(
                "replay",
                "hyperbolic-quartic-bound~" + variant.name(),
                "box: " + variant.inequality().box());
        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out())
                .containsPattern("statement +false variant 5-for-6 of it")
                .containsPattern("verdict +refuted")
                .containsPattern("false on +\\S+");
    }

    @Test
    void aStepHasOneBoxOnly() {
        Invocation replay = Invocation.of("replay", "hyperbolic-quartic-bound", "box: elsewhere");
        assertThat(replay.code()).isEqualTo(2);
        assertThat(replay.err())
                .startsWith("instance of hyperbolic-quartic-bound: required \"box: ")
                .hasLineCount(1);
    }

    @Test
    void aCampaignOfDrawsPrintsCountsIntervalsAndConclusion() {
        Invocation replay = Invocation.of("replay", "logit-event-repaired", INSTANCE);
        assertThat(replay.code()).isZero();
        assertThat(replay.out())
                .containsPattern("verdict +supported")
                .containsPattern("draws +\\d+")
                .containsPattern("event occurred +\\d+ times")
                .containsPattern("stated +probability at least 0\\.9")
                .containsPattern("99% interval +\\[0\\.\\d+, 1\\.000], valid however")
                .containsPattern("conclusion +supported at level 5·10⁻⁶ by itself; a report")
                .containsPattern("worst draw +measured 1\\.85, stated 2\\.01, measured/stated = 0\\.920");
    }

    @Test
    void missingInstanceIsAUsageError() {
        SoftmaxNtkTest.assertUsageError(
                Invocation.of("replay", "ntk-perturbation"),
                "softmax-ntk replay: Missing required parameter: 'INSTANCE' (see softmax-ntk replay --help)\n");
    }

    @Test
    void aClaimIsReplayedByItsLabel() {
        Invocation byLabel = Invocation.of("replay", "Lemma 5.1", INSTANCE);
        assertThat(byLabel.out())
                .isEqualTo(Invocation.of("replay", "ntk-perturbation", INSTANCE).out())
                .containsPattern("claim +ntk-perturbation \\(Lemma 5\\.1\\): ");
        assertThat(Invocation.of("replay", "Lemma 5.1~exponent-two", COUNTEREXAMPLE)
                        .out())
                .isEqualTo(
                        Invocation.of("replay", FALSE_VARIANT, COUNTEREXAMPLE).out());
    }

    @Test
    void anInstanceIsWrittenOutAndReplaysTheSameAndEvaluates(@TempDir Path folder) {
        Path file = folder.resolve("instance.json");
        Invocation replay = Invocation.of("replay", "ntk-perturbation", INSTANCE, "--write", file.toString());
        assertThat(replay.err()).isEmpty();
        assertThat(replay.code()).isZero();
        Invocation again = Invocation.of("replay", "ntk-perturbation", file.toString());
        assertThat(measured(again)).isEqualTo(measured(replay)).isNotEmpty();
        Invocation evaluated = Invocation.of("evaluate", file.toString());
        assertThat(evaluated.err()).isEmpty();
        assertThat(evaluated.out()).contains("\"kernel\"", "\"eigenvalues\"");
        assertThat(Invocation.of("replay", "ntk-perturbation", file.toString(), "--write", file.toString())
                        .code())
                .isEqualTo(2);
    }

    private static List<String> measured(Invocation replay) {
        return replay.out()
                .lines()
                .filter(line -> line.startsWith("measured") || line.startsWith("stated"))
                .toList();
    }

    /** (e^{2R} − 1)/R ≤ 2.1 is stated up to 0.01 and true up to 0.0484…. */
    @ParameterizedTest
    @CsvSource({"0.048, proved, 0", "0.05, refuted, 1"})
    void howFarAStepHoldsIsAnswered(String end, String verdict, int code) {
        Invocation replay = Invocation.of("replay", "exponential-growth-near-zero", "box: 0.0 ≤ R ≤ " + end);
        assertThat(replay.err()).isEmpty();
        assertThat(replay.out()).containsPattern("verdict +" + verdict).containsPattern("box +0.0 ≤ R ≤ " + end);
        assertThat(replay.code()).isEqualTo(code);
        assertThat(Invocation.of("replay", "exponential-growth-near-zero", "box: 0.0 ≤ Q ≤ " + end)
                        .err())
                .contains("required \"box: 0.0 ≤ R ≤ 0.01\", or other ends of the same sides; got \"box: 0.0 ≤ Q ≤ "
                        + end);
    }
}
