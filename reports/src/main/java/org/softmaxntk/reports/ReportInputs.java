package org.softmaxntk.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.gate.GateScope;

/**
 * Where a report gets its evidence and where it goes.
 *
 * @param ledgers folder of {@code *.jsonl} ledgers; a report on tests only does without if there is no such folder
 * @param testReports folders of Surefire's {@code TEST-*.xml}, one per module, such as {@code
 *     model/target/surefire-reports}
 * @param codeCoverage JaCoCo's aggregated {@code jacoco.xml}; without it a report of full scope fails its gate,
 *     a report on tests only does not look at it
 * @param baseline the committed baseline; a file that does not exist is an empty baseline
 * @param experiments folders of the results of experiments, looked through in this order; without any results the report has
 *     no section about them
 * @param output folder of the outputs, created if needed
 * @param scope what the gate judges
 */
public record ReportInputs(
        Path ledgers,
        List<Path> testReports,
        Optional<Path> codeCoverage,
        Path baseline,
        List<Path> experiments,
        Path output,
        GateScope scope) {
    public ReportInputs {
        testReports = List.copyOf(testReports);
        experiments = List.copyOf(experiments);
    }
}
