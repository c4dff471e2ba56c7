package org.softmaxntk.reports.cli.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.reports.cli.Invocation;
import org.softmaxntk.reports.cli.terminal.Terminal;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.ScalarStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimsCommandTest {
    static Iterable<String> ids() {
        return Catalogue.standard().ids();
    }

    @Test
    void tableHasEveryClaimInOrderAndIsNotTooWide() {
        Invocation claims = Invocation.of("claims");
        assertThat(claims.code()).isZero();
        assertThat(claims.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.replaceFirst(" .*", "")))
                .startsWith("CLAIM")
                .containsSubsequence(Catalogue.standard().ids())
                .hasSize(Catalogue.standard().ids().size() + 3);
        assertThat(claims.out()).endsWith(" scalar steps that their proofs lean on: claims --steps\n");
        assertThat(claims.out().lines()).allMatch(line -> line.length() <= Terminal.columns());
        assertThat(claims.out()).containsPattern("ntk-perturbation +upper-bound +paper +Lemma 5.1: The tangent kernel");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void oneClaimIsShownInFull(String id) {
        Statement statement = Catalogue.standard().statement(id);
        Invocation shown = Invocation.of("claims", id);
        assertThat(shown.code()).isZero();
        String flat = shown.out().replaceAll("\\s+", " ");
        assertThat(flat)
                .contains("claim " + id, statement.conclusion(), statement.source(), statement.implementation());
        statement.hypotheses().forEach(premise -> assertThat(flat).contains(premise.id() + ": " + premise.text()));
        statement.falseVariants().forEach(variant -> assertThat(flat).contains(id + "~" + variant.name() + ": "));
        if (statement.hypotheses().isEmpty()) {
            assertThat(flat).contains("hypotheses none");
        }
    }

    @Test
    void stepsAreListedAndShown() {
        Invocation steps = Invocation.of("claims", "--steps");
        assertThat(steps.code()).isZero();
        ScalarStatements.all().forEach(step -> assertThat(steps.out()).contains(step.id()));
        String one = Invocation.of("claims", "hyperbolic-quartic-bound").out();
        assertThat(one)
                .containsPattern("scalar step +hyperbolic-quartic-bound")
                .containsPattern("states +cosh\\(4U\\)/cosh⁴U ≤ 6U² \\+ 1")
                .containsPattern("used by +kernel-drift-second-order")
                .containsPattern("false variant +hyperbolic-quartic-bound~5-for-6")
                .contains("replay hyperbolic-quartic-bound \"box: ");
        JsonNode json = JsonMapper.shared()
                .readTree(Invocation.of("claims", "--steps", "--json").out());
        assertThat(json.size()).isEqualTo(ScalarStatements.all().size());
        assertThat(json.valueStream())
                .contains(JsonMapper.shared()
                        .readTree(Invocation.of("claims", "hyperbolic-quartic-bound", "--json")
                                .out()));
    }

    @Test
    void theUsersOfEveryStepAreClaimsOfTheCatalogue() {
        JsonNode json = JsonMapper.shared()
                .readTree(Invocation.of("claims", "--steps", "--json").out());
        assertThat(json.valueStream().flatMap(step -> step.get("usedBy").valueStream()))
                .isNotEmpty()
                .allSatisfy(user -> assertThat(ids()).contains(user.asString()));
        for (ScalarStatement step : ScalarStatements.all()) {
            String used = Invocation.of("claims", step.id())
                    .out()
                    .replaceAll("\\s+", " ")
                    .replaceFirst(".* used by ", "")
                    .replaceFirst(" (false variant|replay) .*", "");
            assertThat(used.split(", "))
                    .allMatch(user -> user.equals("no claim of this version")
                            || Catalogue.standard().ids().contains(user));
        }
    }

    @Test
    void aFindingSaysOnceThatItIsFalse() {
        assertThat(Invocation.of("claims", "logit-event").out()).containsPattern("finding +false as written: B grows");
        assertThat(Invocation.of("claims", "convergence").out())
                .containsPattern("finding +False with every")
                .doesNotContain("false as written");
    }

    @Test
    void aClaimNamesItsExponentAndWhatItLeansOn() {
        String shown = Invocation.of("claims", "ntk-perturbation").out();
        assertThat(shown)
                .containsPattern("exponent +the stated side has the factor e\\^\\(10B\\)")
                .containsPattern("depends on +\\S*softmax-entry-range")
                .containsPattern("scalar steps +\\S+");
    }

    @Test
    void jsonIsTheCatalogue() {
        JsonNode all =
                JsonMapper.shared().readTree(Invocation.of("claims", "--json").out());
        assertThat(all.valueStream().map(claim -> claim.get("id").asString()))
                .containsExactlyElementsOf(Catalogue.standard().ids());
        JsonNode one = JsonMapper.shared()
                .readTree(Invocation.of("claims", "ntk-perturbation", "--json").out());
        assertThat(all.valueStream()).contains(one);
        assertThat(one.get("provenance").asString()).isEqualTo("paper");
    }

    @Test
    void unknownClaimIsBadInput() {
        Invocation unknown = Invocation.of("claims", "lemma-5.1");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .startsWith("claim: required one of ")
                .endsWith(", which softmax-ntk claims lists; got lemma-5.1\n");
    }

    @Test
    void markdownIsPrintedOrPutIntoAFile(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "a\n<!-- claims: begin -->\n<!-- claims: end -->\nb\n");

        Invocation printed = Invocation.of("claims", "--markdown");
        Invocation written = Invocation.of("claims", "--markdown", "--into", readme.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).startsWith("## ").contains("| `ntk-perturbation` | ");
        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(readme)
                .content()
                .startsWith("a\n<!-- claims: begin -->\n\n" + printed.out())
                .endsWith("-->\nb\n");
    }

    @Test
    void markdownIsOfTheWholeCatalogueAndIntoAFileThatWaitsForIt(@TempDir Path folder) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.md"), "nothing");

        assertThat(Invocation.of("claims", "--markdown", "--json").err())
                .isEqualTo("--markdown: required the whole catalogue as Markdown; got --json too\n");
        assertThat(Invocation.of("claims", "ntk-perturbation", "--markdown").err())
                .isEqualTo("--markdown: required the whole catalogue as Markdown; got ntk-perturbation\n");
        assertThat(Invocation.of("claims", "--into", "README.md").err())
                .isEqualTo("--into: required --markdown beside it; got none\n");
        assertThat(Invocation.of(
                                "claims",
                                "--markdown",
                                "--into",
                                folder.resolve("none.md").toString())
                        .err())
                .contains("none.md: required a text file in UTF-8 that can be read; got ");
        assertThat(Invocation.of("claims", "--markdown", "--into", plain.toString())
                        .code())
                .isEqualTo(2);
        assertThat(plain).hasContent("nothing");
    }

    @ParameterizedTest
    @CsvSource({"Lemma 5.1, ntk-perturbation", "s2, stepwise-certificate-sharpened", "THEOREM 4.2, convergence"})
    void aLabelIsAName(String label, String id) {
        Invocation byLabel = Invocation.of("claims", label);
        assertThat(byLabel.code()).isZero();
        assertThat(byLabel.out())
                .isEqualTo(Invocation.of("claims", id).out())
                .containsPattern("label +" + Catalogue.standard().statement(id).label());
    }

    @Test
    void stepsAreWrittenForCoq(@TempDir Path folder) throws IOException {
        Invocation written = Invocation.of("claims", "--steps", "--coq", folder.toString());
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains(ScalarStatements.all().size() + " steps written to " + folder);
        assertThat(folder.resolve("Makefile")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("Steps.v"))).contains("Theorem half_mass_ratio_above (x y : R) :");
    }

    @Test
    void coqWithoutStepsIsRefused(@TempDir Path folder) {
        Invocation refused = Invocation.of("claims", "--coq", folder.toString());
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("--coq", "--steps beside it");
    }
}
