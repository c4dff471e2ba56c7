package org.softmaxntk.reports.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.reports.cli.Invocation;
import org.softmaxntk.reports.cli.SoftmaxNtkTest;
import org.softmaxntk.theorems.catalogue.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void namedClaimsAreCheckedAndSummedUp() {
        Invocation check = Invocation.of("check", "ntk-perturbation", "softmax-simplex", "--trials", "4");
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(check.out())
                .startsWith("4 instances per claim, random data, seed 2405")
                .containsPattern("ntk-perturbation +holds +4 +4 +\\S+ +\\d\\.\\d·10⁻\\S+ +10\\^\\d")
                .containsPattern("softmax-simplex +holds +4 +4 +– +\\S+ +(exact|\\S+% of rounding)");
        assertThat(check.out()).contains("scalar steps proved on their whole boxes (");
    }

    @Test
    void withoutNamesAllClaimsAreChecked() {
        JsonNode byDefault = json("check", "--trials", "1", "--json");
        assertThat(byDefault
                        .get("claims")
                        .valueStream()
                        .map(claim -> claim.get("claim").asString()))
                .containsExactlyElementsOf(Catalogue.standard().ids());
        assertThat(json("check", "--all", "--trials", "1", "--json")).isEqualTo(byDefault);
    }

    @Test
    void jsonCarriesTheWorstInstanceAndItsReplay() {
        JsonNode check =
                json("check", "ntk-perturbation", "--trials", "3", "--seed", "7", "--json", "--data", "linnerud");
        assertThat(check.get("seed").asInt()).isEqualTo(7);
        assertThat(check.get("data").asString()).isEqualTo("linnerud");
        JsonNode claim = check.get("claims").get(0);
        assertThat(claim.get("conclusion").asString()).isEqualTo("holds");
        assertThat(claim.get("instances").asInt()).isEqualTo(3);
        assertThat(claim.get("worstRatio").asDouble()).isPositive().isLessThan(1);
        assertThat(claim.get("looseness").asDouble() * claim.get("worstRatio").asDouble())
                .isBetween(0.999, 1.001);
        assertThat(Invocation.of(
                                "replay",
                                "ntk-perturbation",
                                claim.get("instance").asString())
                        .code())
                .isZero();
    }

    @Test
    void seedDecidesTheInstances() {
        String[] once = {"check", "ntk-perturbation", "--trials", "2", "--seed", "3", "--json"};
        assertThat(Invocation.of(once)).isEqualTo(Invocation.of(once));
        assertThat(Invocation.of(once))
                .isNotEqualTo(Invocation.of("check", "ntk-perturbation", "--trials", "2", "--seed", "4", "--json"));
    }

    @Test
    void usersDataIsChecked() throws IOException {
        Path file = csv("height,age,weight\n1.8,30,80\n1.6,20,55\n1.7,44,77\n");
        JsonNode check = json(
                "check",
                "ntk-perturbation",
                "--trials",
                "2",
                "--json",
                "--data",
                file.toString(),
                "--inputs",
                "height,age",
                "--targets",
                "weight");
        assertThat(check.get("data").asString()).startsWith("csv:").endsWith("?inputs=height,age&targets=weight");
        assertThat(check.get("claims").get(0).get("conclusion").asString()).isEqualTo("holds");
    }

    @Test
    void ofManyRowsSomeAreUsedAndThatIsSaid() throws IOException {
        StringBuilder table = new StringBuilder("a,b,y\n");
        for (int row = 0; row < 200; row++) {
            table.append(row)
                    .append(',')
                    .append(row * row % 37)
                    .append(',')
                    .append(row % 11)
                    .append('\n');
        }
        Path file = csv(table.toString());
        String[] check = {"check", "softmax-simplex", "--trials", "1", "--data", file.toString(), "--targets", "y"};
        assertThat(Invocation.of(check).out())
                .startsWith("1 instance per claim, csv:")
                .contains("&rows=80, seed 2405\n80 of 200 rows, evenly spaced; --rows N for more\n")
                .doesNotContain("scalar step");
        JsonNode more = json(Stream.concat(Stream.of(check), Stream.of("--rows", "120", "--json"))
                .toArray(String[]::new));
        assertThat(more.get("rows").asInt()).isEqualTo(120);
        assertThat(more.get("ofRows").asInt()).isEqualTo(200);
        assertThat(more.get("data").asString()).endsWith("&rows=120");
        SoftmaxNtkTest.assertUsageError(
                Invocation.of(Stream.concat(Stream.of(check), Stream.of("--rows", "201"))
                        .toArray(String[]::new)),
                "--rows: required at most 200; got 201\n");
    }

    @Test
    void outputsLimitTheRowsOfShippedDataToo() {
        JsonNode iris = json("check", "softmax-simplex", "--trials", "1", "--data", "iris", "--json");
        assertThat(iris.get("data").asString()).isEqualTo("iris/26");
        JsonNode asked = json("check", "softmax-simplex", "--trials", "1", "--data", "iris/40", "--json");
        assertThat(asked.get("data").asString()).isEqualTo("iris/40");
        assertThat(asked.get("ofRows").asInt()).isEqualTo(40);
    }

    @Test
    void aClaimAboutDrawsShowsItsDraws() {
        assertThat(Invocation.of("check", "logit-event-repaired", "--data", "linnerud")
                        .out())
                .containsPattern("logit-event-repaired +supported +3 +3")
                .containsPattern("logit-event-repaired: 3 laws, [\\d,]+ draws, supported; nearest ");
    }

    @Test
    void aScalarStepMayBeCheckedByItself() {
        Invocation check = Invocation.of("check", "hyperbolic-quartic-bound");
        assertThat(check.code()).isZero();
        assertThat(check.out())
                .contains("1 scalar step proved on its whole box (")
                .doesNotContain("CLAIM");
        JsonNode json = json("check", "hyperbolic-quartic-bound", "--json");
        assertThat(json.get("claims").size()).isZero();
        assertThat(json.at("/steps/0/conclusion").asString()).isEqualTo("proved");
    }

    @Test
    void whatSaysNothingAboutTheDataIsNamed() {
        assertThat(Invocation.of("check", "convergence-constants", "--trials", "2", "--data", "linnerud")
                        .out())
                .containsPattern("convergence-constants +says nothing +2 +0")
                .contains("convergence-constants says nothing about these data: single-sample requires");
    }

    @Test
    void whatIsKnownToBeFalseIsToldInTheTablesWords() {
        String check = Invocation.of("check", "logit-event", "convergence", "--trials", "2", "--data", "linnerud")
                .out();
        assertThat(check)
                .contains("  APPLIED: instances that meet", "  VACUOUS: share of those", "  HOW LOOSE: stated/measured")
                .doesNotContain("not exercised", "here supported");
    }

    @Test
    void badDataIsBadInputBeforeAnythingIsPrinted() throws IOException {
        Path file = csv("height,weight\n1.8,80\n1.6,abc,1\n");
        SoftmaxNtkTest.assertUsageError(
                Invocation.of("check", "--data", file.toString(), "--targets", "weight"),
                file + ", line 3: required 2 cells, as in the header; got 3 cells\n");
        SoftmaxNtkTest.assertUsageError(
                Invocation.of("check", "--data", file + "x", "--targets", "weight"),
                file + "x: required an existing file; got no such file\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --trials 0          | softmax-ntk check: --trials must be at least 1; got 0",
                "check --trials -3         | softmax-ntk check: --trials must be at least 1; got -3",
                "check --trials many       | softmax-ntk check: Invalid value for option '--trials': 'many' is not an int",
                "check --seed 1.5          | softmax-ntk check: Invalid value for option '--seed': '1.5' is not a long",
                "check --rows 3            | softmax-ntk check: --rows chooses from --data",
                "check --data iris --rows 0 | softmax-ntk check: --rows must be at least 1; got 0",
                "check --data sphere:3x2x1 --rows 2 | --rows: required a table all of whose rows were given; got sphere/unit-ball:3x2x1",
                "check --all a             | softmax-ntk check: --all checks all claims; name none beside it",
                "check --targets a         | softmax-ntk check: --inputs and --targets name columns of a CSV file",
                "check --data iris --inputs a | softmax-ntk check: --inputs and --targets name columns of a CSV file",
                "check no-such-claim       | claim: required one of ",
                "check --data people.csv   | --data people.csv: required --targets beside it, naming the target columns",
                "check --data people       | --data people: required a CSV file with --targets, or one of linnerud, ",
            })
    void badArgumentsAreSaidInOneLine(String arguments, String message) {
        Invocation check = Invocation.of(arguments.split(" "));
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).startsWith(message).hasLineCount(1);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), text);
    }

    private static JsonNode json(String... arguments) {
        Invocation invocation = Invocation.of(arguments);
        assertThat(invocation.err()).isEmpty();
        assertThat(invocation.code()).isZero();
        return JsonMapper.shared().readTree(invocation.out());
    }

    @Test
    void aClaimIsCheckedByItsLabelOnce() {
        String byId =
                Invocation.of("check", "ntk-perturbation", "--trials", "2").out();
        assertThat(byId).contains("LABEL").containsPattern("ntk-perturbation +holds .* Lemma 5\\.1\\n");
        assertThat(Invocation.of("check", "lemma 5.1", "ntk-perturbation", "--trials", "2")
                        .out())
                .isEqualTo(byId);
        assertThat(json("check", "Lemma 5.1", "--trials", "1", "--json")
                        .get("claims")
                        .get(0)
                        .get("label")
                        .asString())
                .isEqualTo("Lemma 5.1");
    }
}
