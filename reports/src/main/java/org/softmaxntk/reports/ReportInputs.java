package org.softmaxntk.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.ScalarStatements;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Where a report gets its evidence and where it goes.
 *
 * @param ledgers folder of {@code *.jsonl} ledgers; a report on tests only does without if there is no such folder
 * @param testReports folders of Surefire's {@code TEST-*.xml}, one per module, such as {@code
 *     model/target/surefire-reports}
 * @param codeCoverage JaCoCo's aggregated {@code jacoco.xml}; without it a report of full scope fails its gate if the baseline
 *     asks for some coverage, a report on tests only does not look at it
 * @param baseline the committed baseline; a file that does not exist is an empty baseline
 * @param experiments folders of the results of experiments, looked through in this order; without any results the report has
 *     no section about them
 * @param output folder of the outputs, created if needed
 * @param scope what the gate judges
 * @param statements what the report is about, in its order; the ledgers must be about nothing else
 * @param steps scalar steps that it is about, in its order
 */
public record ReportInputs(
        Path ledgers,
        List<Path> testReports,
        Optional<Path> codeCoverage,
        Path baseline,
        List<Path> experiments,
        Path output,
        GateScope scope,
        List<Statement> statements,
        List<ScalarStatement> steps) {
    public ReportInputs {
        testReports = List.copyOf(testReports);
        experiments = List.copyOf(experiments);
        statements = List.copyOf(statements);
        steps = List.copyOf(steps);
    }

    /** A report on the whole catalogue and all scalar steps. */
    public ReportInputs(
            Path ledgers,
            List<Path> testReports,
            Optional<Path> codeCoverage,
            Path baseline,
            List<Path> experiments,
            Path output,
            GateScope scope) {
        this(
                ledgers,
                testReports,
                codeCoverage,
                baseline,
                experiments,
                output,
                scope,
                Catalogue.standard().statements(),
                ScalarStatements.all());
    }

    /** The same evidence, for a report on these statements and steps only. */
    public ReportInputs about(List<Statement> chosen, List<ScalarStatement> chosenSteps) {
        return new ReportInputs(
                ledgers, testReports, codeCoverage, baseline, experiments, output, scope, chosen, chosenSteps);
    }
}
