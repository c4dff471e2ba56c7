package org.softmaxntk.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;
import static org.softmaxntk.reports.sample.SampleCatalogue.IDENTITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.aggregation.PinnedValue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.Role;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BaselineTest {
    private static final Baseline SAMPLE = Baseline.empty().accepting(new SampleRun().summary());

    @TempDir
    Path folder;

    private static Baseline asking(double lines) {
        Optional<CoverageThresholds> coverage = Optional.of(new CoverageThresholds(lines, 0.85, List.of()));
        return new Baseline(coverage, new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
    }

    private Path file() {
        return folder.resolve("deep/baseline.json");
    }

    @Test
    void isReadAsItWasWritten() {
        SAMPLE.write(file());

        Baseline read = Baseline.read(file());

        assertThat(BaselineChange.between(SAMPLE, read)).isEmpty();
        assertThat(read.coverage().orElseThrow().lines()).isEqualTo(0.90);
        assertThat(read.coverage().orElseThrow().branches()).isEqualTo(0.85);
        assertThat(Gate.judge(new SampleRun().summary(), read, GateScope.FULL).passed())
                .isTrue();
    }

    @Test
    void whatAsksForNoCoverageGetsNone() {
        Baseline.empty().accepting(new SampleRun().withoutCoverage().summary()).write(file());

        Baseline read = Baseline.read(file());

        assertThat(read.coverage()).isEmpty();
        assertThat(Gate.judge(new SampleRun().withoutCoverage().summary(), read, GateScope.FULL)
                        .passed())
                .isTrue();
        assertThat(Gate.judge(new SampleRun().withCoverage(1, 1).summary(), read, GateScope.FULL)
                        .passed())
                .isTrue();
        assertThat(read.accepting(new SampleRun().summary()).coverage()).isEmpty();
    }

    @Test
    void isSortedOneFactALine() throws IOException {
        SAMPLE.write(file());

        assertThat(Files.readString(file()))
                .startsWith("""
                        {
                          "schema": "softmax-ntk/baseline/1",
                          "coverage": {
                            "lines": 0.9,
                            "branches": 0.85,
                            "modules": [
                              "softmax-ntk-model",
                              "softmax-ntk-theorems",
                              "softmax-ntk-properties",
                              "softmax-ntk-reports"
                            ]
                          },
                          "claims": {
                            "attained-bound": {
                              "conclusion": "holds",
                              "roles": [
                                "attaining",
                                "generated"
                              ],
                              "hypotheses": [],
                              "regimes": [],
                              "refutedVariants": [
                                "half-the-bound"
                              ],
                              "pinned": {}
                            },
                            "kernel-bound": {
                              "conclusion": "holds",
                              "roles": [
                                "boundary",
                                "generated"
                              ],
                              "hypotheses": [
                                "small-radius",
                                "unit-inputs"
                              ],
                              "regimes": [
                                "data:ball",
                                "data:linnerud",
                                "data:sphere",
                                "start:paired"
                              ],
                              "refutedVariants": [
                                "no-exponent"
                              ],
                              "pinned": {
                                "data=linnerud seed=1": 0.0820849986238988,
                                "data=linnerud seed=1 (stated side)": 7.38905609893065
                              }
                            },
                        """)
                .contains("\"seed=9\": \"rounding\"\n      }\n    }\n  },\n  \"steps\": [")
                .endsWith("""
                          "steps": [
                            "doubling-grows"
                          ],
                          "tests": {
                            "model": {
                              "a.b.MatrixTest": 4,
                              "a.b.OtherTest": 3
                            }
                          }
                        }
                        """);
    }

    @Test
    void aFileFromBeforeRolesStepsAndTestsHoldsARunToNoneOfThem() throws IOException {
        SAMPLE.write(file());
        JsonMapper mapper = new JsonMapper();
        ObjectNode older = (ObjectNode) mapper.readTree(file());
        older.remove("steps");
        older.remove("tests");
        older.get("claims").forEach(claim -> ((ObjectNode) claim).remove("roles"));
        mapper.writeValue(file(), older);

        Baseline read = Baseline.read(file());

        assertThat(read.steps()).isEmpty();
        assertThat(read.tests()).isEmpty();
        SampleRun less = new SampleRun().withTests(Map.of());
        assertThat(Gate.judge(less.summary(), read, GateScope.FULL).findings()).isEmpty();
    }

    @Test
    void doesNotDependOnHowManyInstancesThereWere() {
        SampleRun longer = new SampleRun();
        for (int seed = 100; seed < 200; seed++) {
            longer.adding(SampleEntry.of(BOUND, "seed=" + seed).regimes("data:ball"));
        }

        assertThat(SAMPLE.accepting(longer.summary())).isEqualTo(SAMPLE);
    }

    @Test
    void aFileThatDoesNotExistIsAnEmptyBaseline() {
        assertThat(Baseline.read(file())).isEqualTo(Baseline.empty());
    }

    @Test
    void changesAreReadable() {
        SampleRun run = new SampleRun()
                .without(entry -> entry.regimes().contains("data:ball")
                        || entry.missed() != null && entry.missed().hypothesis().equals("small-radius"))
                .without(entry -> entry.role() == Role.PINNED)
                .adding(SampleEntry.of(BOUND, "seed=1").violated(3).regimes("data:new"))
                .adding(SampleEntry.of(IDENTITY, "seed=9").role(Role.PINNED));

        assertThat(BaselineChange.between(SAMPLE, SAMPLE.accepting(run.summary())))
                .containsExactly(
                        "kernel-bound: conclusion holds → refuted",
                        "− kernel-bound: hypothesis small-radius",
                        "− kernel-bound: pinned \"data=linnerud seed=1 (stated side)\" 7.38905609893065",
                        "− kernel-bound: pinned \"data=linnerud seed=1\" 0.0820849986238988",
                        "− kernel-bound: regime data:ball",
                        "− kernel-bound: regime data:linnerud",
                        "+ kernel-bound: regime data:new");
        assertThat(BaselineChange.between(Baseline.empty(), SAMPLE))
                .contains(
                        "+ attained-bound: conclusion holds",
                        "+ attained-bound: attaining instances",
                        "+ sum-identity: refuted variant first-missing",
                        "+ scalar step doubling-grows",
                        "+ tests: model, a.b.MatrixTest 4");
        assertThat(BaselineChange.between(asking(0.9), asking(0.95)))
                .containsExactly("coverage: lines at least 90.0% → 95.0%");
    }

    @Test
    void acceptingKeepsAPinnedValueThatOnlyRoundingChanged() {
        SampleRun run = new SampleRun()
                .without(entry -> entry.instance().equals(SampleRun.PINNED))
                .adding(SampleEntry.of(BOUND, SampleRun.PINNED)
                        .role(Role.PINNED)
                        .sides(-2.5 + 1e-12, 2.0)
                        .regimes("data:linnerud"));

        assertThat(SAMPLE.accepting(run.summary())).isEqualTo(SAMPLE);
    }

    @Test
    void pinnedValuesBeyondTheDoublesAndZeroSurvive() {
        for (double ln : List.of(-1234.5, 1e6, 700.0, -700.0, Double.NEGATIVE_INFINITY, -12345678901.25)) {
            PinnedValue value = new PinnedValue(ln, true);
            PinnedValue read = PinnedText.fromJson(PinnedText.toJson(value)).orElseThrow();
            assertThat(PinnedDrift.drifted(value, read)).isFalse();
        }
        assertThat(PinnedText.toJson(new PinnedValue(-1234.5, true))).isEqualTo("e^-1234.5");
    }

    @Test
    void zeroDriftsFromEverythingElse() {
        PinnedValue zero = new PinnedValue(Double.NEGATIVE_INFINITY, true);
        PinnedValue one = new PinnedValue(0, true);

        assertThat(PinnedDrift.drifted(zero, one)).isTrue();
        assertThat(PinnedDrift.drifted(one, zero)).isTrue();
        assertThat(PinnedDrift.drifted(one, new PinnedValue(0, false))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | No content
            null | got null
            [] | required a baseline of schema softmax-ntk/baseline/1
            {"schema": "other/1"} | got other/1
            {"schema": "S", "extra": 1} | extra
            {"schema": "S"} | claims: required a value; got none
            {"schema": "S", "coverage": {"lines": 0.9, "branches": 0.8}} | claims: required a value
            {"schema": "S", "coverage": {"lines": 0.9, "branches": 0.8}, "claims": {"c": null}} | claim c: required a value
            {"schema": "S", "coverage": {"lines": 0.9, "branches": 0.8}, "claims": {"c": {}}} | claim c: required a conclusion; got null
            {"schema": "S", "coverage": {"lines": 0.9, "branches": 0.8}, "claims": {"c": {"conclusion": "good"}}} | got good
            {"schema": "S", "coverage": {"lines": 0.9, "branches": 0.8}, "claims": {"c": {"conclusion": "holds"}}} | hypotheses: required
            {"schema": "S", "coverage": {"lines": 0.9, "branches": 0.8}, "claims": {"c": {"conclusion": "holds", "hypotheses": [], "regimes": [], "refutedVariants": [], "pinned": {"i": -1}}}} | pinned i: required a number
            {"schema": "S", "coverage": {"lines": 0.9, "branches": 0.8}, "claims": {"c": {"conclusion": "holds", "hypotheses": [], "regimes": [], "refutedVariants": [], "pinned": {"i": "e^x"}}}} | got e^x
            """)
    void malformedFilesSayWhatIsWrong(String content, String said) throws IOException {
        Path malformed = folder.resolve("baseline.json");
        Files.writeString(malformed, content.replace("\"S\"", "\"softmax-ntk/baseline/1\""));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Baseline.read(malformed))
                .withMessageContaining(malformed.toString())
                .withMessageContaining(said);
    }

    @Test
    void whatIsNotAFileIsNotABaseline() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Baseline.read(folder));
    }
}
