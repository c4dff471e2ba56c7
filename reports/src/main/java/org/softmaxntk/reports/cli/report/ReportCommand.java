package org.softmaxntk.reports.cli.report;

import org.softmaxntk.reports.VerificationReport;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.gate.GateScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}: writes the verification report from ledgers and test results, then applies the gate. */
@Command(
        name = "report",
        footer = {
            "  report",
            "  report --scope tests --quiet",
            "  report --section descent --ledgers target/ledger --tests target/surefire-reports --baseline baseline.json --output target/report"
        },
        description = "Write the verification report from ledgers and test results, then apply the gate. "
                + "The build does this by itself.")
public final class ReportCommand extends ProgramCommand {
    /** What the gate judges, as it is said on the command line. */
    enum Scope {
        TESTS(GateScope.TESTS_ONLY),
        FULL(GateScope.FULL);

        private final GateScope gate;

        Scope(GateScope gate) {
            this.gate = gate;
        }
    }

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
            out().println(report.console().stripTrailing());
        }
        return ExitCode.failedIf(!passed);
    }
}
