package org.softmaxntk.reports.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.softmaxntk.reports.VerificationReport;
import org.softmaxntk.reports.gate.GateScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code accept}: makes the present state the baseline, and says what that changed. */
@Command(
        name = "accept",
        description = "Make the state that the last build found the baseline, and print what that changes.")
final class AcceptCommand implements Callable<Integer> {
    @ParentCommand
    private SoftmaxNtk program;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        List<String> changes = VerificationReport.accept(options.inputs(GateScope.FULL));
        changes.forEach(program.out()::println);
        if (changes.isEmpty()) {
            program.out().println("The baseline is as it was.");
        }
        return ExitCode.FINE;
    }
}
