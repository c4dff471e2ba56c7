package org.softmaxntk.reports.cli;

import java.util.concurrent.Callable;
import org.softmaxntk.reports.VerificationReport;
import org.softmaxntk.reports.gate.GateScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code report}: writes the verification report from ledgers and test results, then applies the gate. */
@Command(
        name = "report",
        description = "Write the verification report from ledgers and test results, then apply the gate. "
                + "The build does this by itself.")
final class ReportCommand implements Callable<Integer> {
    /** What the gate judges, as it is said on the command line. */
    enum Scope {
        TESTS(GateScope.TESTS_ONLY),
        FULL(GateScope.FULL);

        private final GateScope gate;

        Scope(GateScope gate) {
            this.gate = gate;
        }
    }

    @ParentCommand
    private SoftmaxNtk program;

    @Mixin
    private ReportOptions options;

    @Option(
            names = "--scope",
            defaultValue = "full",
            description = "what the gate judges: tests (tests and verdicts only) or full (default)")
    private Scope scope;

    @Option(names = "--quiet", description = "print nothing unless the gate fails")
    private boolean quiet;

    @Override
    public Integer call() {
        VerificationReport report = VerificationReport.write(options.inputs(scope.gate));
        boolean passed = report.gate().passed();
        if (!quiet || !passed) {
            program.out().println(report.console().stripTrailing());
        }
        return ExitCode.failedIf(!passed);
    }
}
