package org.softmaxntk.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.properties.experiments.Experiment;
import org.softmaxntk.properties.experiments.ExperimentRun;
import org.softmaxntk.properties.experiments.Experiments;
import org.softmaxntk.properties.experiments.Size;
import org.softmaxntk.reports.gate.Finding;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;

/** The whole way, from files to files. */
class VerificationReportTest {
    @TempDir
    Path folder;

    @BeforeEach
    void leaveEvidence() throws IOException {
        new SampleRun().writeTo(folder.resolve("ledger/x.jsonl"));
        Path tests = Files.createDirectories(folder.resolve("model/target/surefire-reports"));
        Files.writeString(
                tests.resolve("TEST-a.xml"), "<testsuite name='a' tests='5' errors='0' skipped='0' failures='0'/>");
        Files.writeString(
                folder.resolve("jacoco.xml"),
                "<report><group name='model'/><group name='theorems'/><group name='properties'/><group name='reports'/>"
                        + "<counter type='LINE' missed='1' covered='99'/></report>");
    }

    private ReportInputs inputs(GateScope scope) {
        return new ReportInputs(
                folder.resolve("ledger"),
                List.of(folder.resolve("model/target/surefire-reports")),
                Optional.of(folder.resolve("jacoco.xml")),
                folder.resolve("baseline.json"),
                List.of(folder.resolve("experiments"), folder.resolve("recorded")),
                folder.resolve("out"),
                scope);
    }

    /** A finished experiment, half of one that was interrupted, and none of the third. */
    @Test
    void experimentsHaveASectionWithTheirData() throws IOException {
        ExperimentRun run = new ExperimentRun(Size.QUICK, 1, 2, folder.resolve("experiments"));
        Experiment flow = Experiments.named("flow").get(0);
        Experiment path = Experiments.named("breakdown").get(1);
        run.run(flow, progress -> {});
        run.run(path, progress -> {});
        String whole = Files.readString(run.file(path));
        Files.writeString(run.file(path), whole.substring(0, whole.length() / 2));
        write(GateScope.TESTS_ONLY);
        assertThat(folder.resolve("out/experiments/flow-quick.csv")).hasSameBinaryContentAs(run.file(flow));
        assertThat(Files.readString(folder.resolve("out/index.html")))
                .contains(
                        "<a href=\"#experiments\">",
                        flow.question(),
                        "A part of the grid, 28 cells.",
                        "href=\"experiments/flow-quick.csv\"",
                        "cells so far: the run is not finished.",
                        "Gap between descent and gradient flow")
                .doesNotContain("table-1")
                .doesNotContain("NaN");
    }

    @Test
    void withoutExperimentsThereIsNoSection() throws IOException {
        write(GateScope.TESTS_ONLY);
        assertThat(Files.readString(folder.resolve("out/index.html")))
                .doesNotContain("experiment-flow", "#experiments");
    }

    @Test
    void whatIsNoExperimentIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("experiments"));
        Files.writeString(folder.resolve("experiments/flow.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> write(GateScope.TESTS_ONLY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("required results of an experiment");
    }

    private VerificationReport write(GateScope scope) {
        return VerificationReport.write(inputs(scope).about(SampleCatalogue.statements(), SampleCatalogue.steps()));
    }

    private List<String> accept() {
        return VerificationReport.accept(
                inputs(GateScope.FULL).about(SampleCatalogue.statements(), SampleCatalogue.steps()));
    }

    @Test
    void writesAllThreeOutputsAndSaysWhere() {
        accept();

        VerificationReport report = write(GateScope.FULL);

        assertThat(report.gate().findings()).isEmpty();
        assertThat(report.page())
                .isEqualTo(folder.resolve("out/index.html"))
                .content()
                .contains("Gate passed");
        assertThat(folder.resolve("out/report.json")).content().contains("\"passed\": true");
        assertThat(folder.resolve("out/summary.md")).content().contains("gate passed");
        assertThat(report.console()).contains("gate: passed", "report: " + report.page());
    }

    @Test
    void theReportIsWrittenBeforeTheGateFails() {
        accept();
        new SampleRun().adding(SampleEntry.of(BOUND, "seed=66").violated(3)).writeTo(folder.resolve("ledger/x.jsonl"));

        VerificationReport report = write(GateScope.FULL);

        assertThat(report.gate().passed()).isFalse();
        assertThat(report.page()).content().contains("Gate failed: 1 finding", "seed&#x3D;66");
        assertThat(report.console()).contains("replay kernel-bound \"seed=66\"");
    }

    @Test
    void acceptingSaysWhatChangesAndOnlyOnce() {
        assertThat(accept()).contains("+ kernel-bound: conclusion holds");
        assertThat(accept()).isEmpty();

        new SampleRun().adding(SampleEntry.of(BOUND, "seed=66").violated(3)).writeTo(folder.resolve("ledger/x.jsonl"));

        assertThat(accept()).containsExactly("kernel-bound: conclusion holds → refuted");
        assertThat(write(GateScope.FULL).gate().findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CLAIM_VIOLATED);
    }

    @Test
    void withoutABaselineTheGateAsksForOne() {
        assertThat(write(GateScope.FULL).gate().findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NOT_IN_BASELINE);
    }

    @Test
    void rightAfterTheTestsOldCoverageIsNotLookedAt() throws IOException {
        Files.writeString(folder.resolve("jacoco.xml"), "left over, and no XML");

        VerificationReport report = write(GateScope.TESTS_ONLY);

        assertThat(report.gate().passed()).isTrue();
        assertThat(report.page()).content().contains("Not collected in this run.");
    }

    @Test
    void rightAfterTestsThatCheckedNoClaimThereNeedBeNoLedgers() throws IOException {
        Files.move(folder.resolve("ledger"), folder.resolve("elsewhere"));

        assertThat(write(GateScope.TESTS_ONLY).gate().passed()).isTrue();
        assertThat(write(GateScope.TESTS_ONLY).console()).contains("profile none");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> write(GateScope.FULL));
    }

    @Test
    void nothingIsWrittenWhenTheEvidenceIsBad() throws IOException {
        Files.writeString(folder.resolve("ledger/y.jsonl"), "no ledger");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> write(GateScope.FULL));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(this::accept);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("baseline.json")).doesNotExist();
    }

    @Test
    void sameEvidenceGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(write(GateScope.FULL).page());

        assertThat(write(GateScope.FULL).page()).hasBinaryContent(first);
    }

    @Test
    void theShippedCatalogueIsTheOneOfLedgers() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> VerificationReport.write(inputs(GateScope.FULL)))
                .withMessageContaining("required a claim of the catalogue or a scalar step; got kernel-bound");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> VerificationReport.accept(inputs(GateScope.FULL)))
                .withMessageContaining("kernel-bound");
    }
}
