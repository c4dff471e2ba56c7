package org.softmaxntk.reports.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.properties.campaign.Examination;
import org.softmaxntk.reports.cli.Invocation;
import org.softmaxntk.reports.cli.SoftmaxNtkTest;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.ledger.LedgerWriter;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.RunHeader;

/** {@code report} and {@code accept} on evidence of one claim. */
class ReportCommandTest {
    private static final String CLAIM = "ntk-perturbation";
    private static final String INSTANCE =
            "data=linnerud width=16 sigma=0.5 start=paired move=signed radius=0.005 step=0.01 seed=42";
    private static final String COUNTEREXAMPLE =
            "data=orthonormal/unit-ball:1x1x1 width=40 sigma=1.0 start=one-high move=first-neuron radius=0.0099 step=0.01"
                    + " seed=0";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeEvidence() throws IOException {
        writeTests("<testcase classname=\"ATest\" name=\"passes\" time=\"0\"/>", 0);
        try (LedgerWriter ledger = new LedgerWriter(folder.resolve("ledger/one.jsonl"), RunHeader.current("full", 1))) {
            for (String reference : List.of(CLAIM, CLAIM + "~exponent-two")) {
                String instance = reference.equals(CLAIM) ? INSTANCE : COUNTEREXAMPLE;
                ledger.write(Examination.examine(
                        ClaimReference.parse(reference), Role.REAL, NetworkRecipes.parse(instance)));
            }
        }
    }

    @Test
    void reportIsWrittenAndItsTablePrinted() {
        Invocation report = run("report", "--scope=tests");
        assertThat(report.err()).isEmpty();
        assertThat(report.code()).isZero();
        assertThat(report.out()).contains(CLAIM, "holds", "index.html");
        assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("out/report.json")).isNotEmptyFile();
    }

    @Test
    void quietReportOfSuccessSaysNothing() {
        assertThat(run("report", "--scope", "TESTS", "--quiet")).isEqualTo(new Invocation(0, "", ""));
        assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
    }

    @Test
    void modulesWithoutTestsDoNotMatterInTheirScopeOnly() {
        String missing = folder.resolve("elsewhere").toString();
        assertThat(run("report", "--scope=tests", "--tests", missing).code()).isZero();
        Invocation full = run("report", "--tests", missing);
        assertThat(full.code()).isEqualTo(2);
        assertThat(full.err()).startsWith(missing + ": required ").hasLineCount(1);
    }

    @Test
    void failedTestFailsTheGateEvenQuietly() throws IOException {
        writeTests(
                "<testcase classname=\"ATest\" name=\"fails\" time=\"0\"><failure message=\"planted\">x</failure></testcase>",
                1);
        Invocation report = run("report", "--scope=tests", "--quiet");
        assertThat(report.code()).isEqualTo(1);
        assertThat(report.out()).contains("planted");
        assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
    }

    @Test
    void fullScopeIsTheDefaultAndMissesTheOtherClaims() {
        Invocation report = run("report");
        assertThat(report.code()).isEqualTo(1);
        assertThat(report.out()).contains("gate: FAILED", "not exercised: softmax-simplex");
    }

    @Test
    void acceptMakesTheStateTheBaselineAndSaysWhatChanged() throws IOException {
        writeCoverage();
        Invocation first = run("accept");
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains(CLAIM + ": conclusion");
        assertThat(folder.resolve("baseline.json")).isNotEmptyFile();
        Invocation again = run("accept");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualToIgnoringNewLines("The baseline is as it was.");
    }

    @Test
    void missingLedgersDoNotMatterWhereOnlyTestsAreJudged() {
        String missing = folder.resolve("none").toString();
        assertThat(run("report", "--scope=tests", "--quiet", "--ledger", missing))
                .isEqualTo(new Invocation(0, "", ""));
    }

    @Test
    void missingLedgersAreBadInputToAFullReport() {
        Invocation report = run("report", "--ledger", folder.resolve("none").toString());
        assertThat(report.code()).isEqualTo(2);
        assertThat(report.err())
                .contains("none: required a folder with ledgers")
                .hasLineCount(1);
    }

    @Test
    void onlyNamedSectionsAreReportedAndJudged() {
        Invocation all = run("report");
        assertThat(all.out()).contains("softmax-simplex", "softmax-l1-perturbation");
        Invocation one = run("report", "--section", "perturbation");
        assertThat(one.err()).isEmpty();
        assertThat(one.out()).contains(CLAIM, "softmax-l1-perturbation").doesNotContain("softmax-simplex");
    }

    @Test
    void aBaselineMayBeOfSomeSectionsOnly() throws IOException {
        writeCoverage();
        Invocation accepted = run("accept", "--section", "identities,perturbation");
        assertThat(accepted.code()).isZero();
        assertThat(accepted.out()).contains(CLAIM + ": conclusion").doesNotContain("one-step-contraction");
    }

    @Test
    void anUnknownSectionIsBadInput() {
        Invocation report = run("report", "--section", "perturbations");
        assertThat(report.code()).isEqualTo(2);
        assertThat(report.err())
                .startsWith("section: required one of identities, bounds, ")
                .contains("; got perturbations; did you mean perturbation?")
                .hasLineCount(1);
    }

    @Test
    void unknownScopeIsAUsageError() {
        SoftmaxNtkTest.assertUsageError(
                Invocation.of("report", "--scope", "some"),
                "softmax-ntk report: Invalid value for option '--scope': expected one of [TESTS, FULL] "
                        + "(case-insensitive) but was 'some' (see softmax-ntk report --help)\n");
    }

    private Invocation run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--coverage",
                folder.resolve("jacoco.xml").toString(),
                "--baseline",
                folder.resolve("baseline.json").toString(),
                "--output",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--ledger")) {
            arguments.addAll(List.of("--ledger", folder.resolve("ledger").toString()));
        }
        if (!arguments.contains("--tests")) {
            arguments.addAll(List.of("--tests", folder.resolve("tests").toString()));
        }
        return Invocation.of(arguments.toArray(String[]::new));
    }

    private void writeCoverage() throws IOException {
        Files.writeString(
                folder.resolve("jacoco.xml"),
                "<report name=\"all\"><group name=\"model\"><counter type=\"LINE\" missed=\"1\" covered=\"99\"/>"
                        + "<counter type=\"BRANCH\" missed=\"1\" covered=\"99\"/></group>"
                        + "<counter type=\"LINE\" missed=\"1\" covered=\"99\"/>"
                        + "<counter type=\"BRANCH\" missed=\"1\" covered=\"99\"/></report>");
    }

    private void writeTests(String cases, int failures) throws IOException {
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(
                folder.resolve("tests/TEST-ATest.xml"),
                "<testsuite name=\"ATest\" time=\"0\" tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"" + failures
                        + "\">" + cases + "</testsuite>");
    }
}
