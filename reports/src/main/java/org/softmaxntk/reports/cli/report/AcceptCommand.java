package org.softmaxntk.reports.cli.report;

import java.util.List;
import org.softmaxntk.reports.VerificationReport;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.gate.GateScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code accept}: makes the present state the baseline, and says what that changed. */
@Command(
        name = "accept",
        footer = {
            "  accept",
            "  accept --section descent --ledgers target/ledger --tests target/surefire-reports --baseline baseline.json"
        },
        description = "Make the state that the last build found the baseline, and print what that changes.")
public final class AcceptCommand extends ProgramCommand {
    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        List<String> changes = VerificationReport.accept(options.inputs(GateScope.FULL));
        changes.forEach(out()::println);
        if (changes.isEmpty()) {
            out().println("The baseline is as it was.");
        }
        return ExitCode.FINE;
    }
}
