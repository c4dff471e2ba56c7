package org.softmaxntk.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.aggregation.Aggregation;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.ExperimentFolder;
import org.softmaxntk.reports.evidence.LedgerFolder;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.reports.files.WholeFile;
import org.softmaxntk.reports.gate.Baseline;
import org.softmaxntk.reports.gate.BaselineChange;
import org.softmaxntk.reports.gate.Gate;
import org.softmaxntk.reports.gate.GateOutcome;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.reports.render.ConsoleTable;
import org.softmaxntk.reports.render.ReportJson;
import org.softmaxntk.reports.render.SummaryMarkdown;
import org.softmaxntk.reports.render.page.ReportPage;

/**
 * A report that has been written.
 *
 * @param gate what the gate says
 * @param page the HTML report
 * @param console the short table, the gate's findings and the page's path, ready to be printed
 */
public record VerificationReport(GateOutcome gate, Path page, String console) {

    /**
     * Reads the evidence, judges it, writes {@code index.html}, {@code report.json}, {@code summary.md} and the data of
     * experiments.
     *
     * @throws InvalidInput if evidence or baseline is missing or malformed, and nothing has been written then; or if the
     *     output folder cannot be written to
     */
    public static VerificationReport write(ReportInputs inputs) {
        Baseline baseline = Baseline.read(inputs.baseline());
        Summary run = summary(inputs);
        List<ExperimentFolder.Found> experiments = ExperimentFolder.read(inputs.experiments());
        GateOutcome gate = Gate.judge(run, baseline, inputs.scope());
        String page = ReportPage.of(run, gate, experiments);
        String json = ReportJson.of(run, gate);
        String markdown = SummaryMarkdown.of(run, gate);
        Path index = inputs.output().resolve("index.html");
        WholeFile.write(inputs.output().resolve("report.json"), json);
        WholeFile.write(inputs.output().resolve("summary.md"), markdown);
        for (ExperimentFolder.Found found : experiments) {
            Path data =
                    inputs.output().resolve("experiments").resolve(found.file().getFileName());
            WholeFile.write(data, found.text());
        }
        WholeFile.write(index, page);
        return new VerificationReport(gate, index, ConsoleTable.of(run, gate, index));
    }

    /**
     * Makes the present state the baseline: one fact a line, so that {@code git diff} says the same as the answer.
     *
     * @return what changed, one readable line per fact; empty if nothing did
     * @throws InvalidInput if evidence or baseline is missing or malformed; the baseline is as it was then
     */
    public static List<String> accept(ReportInputs inputs) {
        Baseline before = Baseline.read(inputs.baseline());
        Baseline after = before.accepting(summary(inputs));
        after.write(inputs.baseline());
        return BaselineChange.between(before, after);
    }

    /** Right after the tests, whatever lies there was measured by an earlier build. */
    private static Optional<CodeCoverage> codeCoverage(ReportInputs inputs) {
        return inputs.scope() == GateScope.FULL ? inputs.codeCoverage().map(CodeCoverage::read) : Optional.empty();
    }

    private static Summary summary(ReportInputs inputs) {
        TestResults tests = TestResults.read(inputs.testReports());
        Optional<CodeCoverage> code = codeCoverage(inputs);
        Aggregation aggregation = new Aggregation(inputs.statements(), inputs.steps());
        LedgerFolder ledgers = inputs.scope() == GateScope.FULL
                ? LedgerFolder.of(inputs.ledgers())
                : LedgerFolder.ifAny(inputs.ledgers());
        RunFacts run = ledgers.read(aggregation);
        return new Summary(run, aggregation.claims(), aggregation.steps(), tests, code);
    }
}
