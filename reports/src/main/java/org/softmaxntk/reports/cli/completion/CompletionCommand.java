package org.softmaxntk.reports.cli.completion;

import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code completion}: a script for bash and zsh. */
@Command(
        name = "completion",
        description = {
            "Print the script by which bash and zsh complete commands and options of softmax-ntk.",
            "",
            "It is for a command softmax-ntk, such as the alias in the example."
        },
        footer = {
            "  completion > softmax-ntk.completion",
            "  alias softmax-ntk='java -jar …/softmax-ntk.jar'; source softmax-ntk.completion"
        })
public final class CompletionCommand extends ProgramCommand {
    @Override
    public Integer call() {
        CommandLine program = commandLine().getParent();
        out().print(AutoComplete.bash(program.getCommandName(), program));
        return ExitCode.FINE;
    }
}
