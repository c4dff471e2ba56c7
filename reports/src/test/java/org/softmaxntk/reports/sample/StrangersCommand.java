package org.softmaxntk.reports.sample;

import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import picocli.CommandLine.Command;

/** A command that somebody else added. */
@Command(name = "greet", description = "Greet.", hidden = true)
public final class StrangersCommand extends ProgramCommand {
    @Override
    public Integer call() {
        out().println("hello");
        return ExitCode.FINE;
    }
}
