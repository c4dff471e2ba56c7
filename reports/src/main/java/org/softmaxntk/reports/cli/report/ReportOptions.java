package org.softmaxntk.reports.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.ReportInputs;
import org.softmaxntk.reports.cli.experiment.ExperimentCommand;
import org.softmaxntk.reports.gate.GateScope;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.ledger.LedgerWriter;
import org.softmaxntk.theorems.ledger.RunHeader;
import picocli.CommandLine.Option;

/** Where the evidence lies: the places where a build from the checkout's root leaves it, unless told otherwise. */
final class ReportOptions {
    /** Results of full runs that are kept with the project. */
    private static final String RECORDED_EXPERIMENTS = "properties/experiments";

    @Option(
            names = "--section",
            paramLabel = "NAME",
            arity = "1..*",
            split = ",",
            description = "only these sections of the catalogue and the scalar steps of their proofs (default: all)")
    private List<String> sections = List.of();

    @Option(
            names = {"--ledgers", "--ledger"},
            paramLabel = "DIR",
            defaultValue = "properties/target/ledger",
            description = "folder of the ledgers (default: ${DEFAULT-VALUE})")
    private Path ledgers;

    @Option(
            names = "--tests",
            paramLabel = "DIR",
            arity = "1..*",
            defaultValue = "model/target/surefire-reports,theorems/target/surefire-reports,"
                    + "properties/target/surefire-reports,reports/target/surefire-reports",
            split = ",",
            description = "folders of Surefire's reports (default: those of the four modules)")
    private List<Path> tests;

    @Option(
            names = "--coverage",
            paramLabel = "XML",
            defaultValue = "reports/target/site/jacoco-aggregate/jacoco.xml",
            description = "JaCoCo's aggregated report (default: ${DEFAULT-VALUE})")
    private Path coverage;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            defaultValue = "reports/baseline.json",
            description = "the committed baseline (default: ${DEFAULT-VALUE})")
    private Path baseline;

    @Option(
            names = "--experiments",
            paramLabel = "DIR",
            split = ",",
            defaultValue = ExperimentCommand.FOLDER + "," + RECORDED_EXPERIMENTS,
            description = "folders of the results of experiments, of which the first that has an experiment's is taken"
                    + " (default: ${DEFAULT-VALUE}: your own runs, then the recorded ones)")
    private List<Path> experiments;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "reports/target/verification",
            description = "where the report goes (default: ${DEFAULT-VALUE})")
    private Path output;

    /**
     * The inputs of a report of this scope. Coverage that was not measured is absent, which is for the gate to judge. A
     * module of which no test ran, as when a single one was asked for, is no matter when only tests are judged.
     */
    ReportInputs inputs(GateScope scope) {
        Optional<Path> measured = Optional.of(coverage).filter(Files::exists);
        ReportInputs everything = scope == GateScope.FULL
                ? new ReportInputs(ledgers, tests, measured, baseline, experiments, output, scope)
                : new ReportInputs(ledgersIfAny(), testsThatRan(), measured, baseline, experiments, output, scope);
        if (sections.isEmpty()) {
            return everything;
        }
        Catalogue chosen = Catalogue.standard().only(sections);
        return everything.about(chosen.statements(), chosen.steps());
    }

    private List<Path> testsThatRan() {
        return tests.stream().filter(Files::isDirectory).toList();
    }

    /** The ledgers, or where no property ran a ledger without entries. */
    private Path ledgersIfAny() {
        if (Files.isDirectory(ledgers)) {
            return ledgers;
        }
        Path empty = output.resolve("no-ledger");
        new LedgerWriter(empty.resolve("empty.jsonl"), RunHeader.current("none", 0)).close();
        return empty;
    }
}
