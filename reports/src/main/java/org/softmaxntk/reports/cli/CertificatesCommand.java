package org.softmaxntk.reports.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.softmaxntk.properties.certification.CertificateTable;
import org.softmaxntk.properties.certification.CertificateTable.Row;
import org.softmaxntk.properties.certification.TableTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code certificates}: the table of the least widths that each theorem certifies. */
@Command(
        name = "certificates",
        description = {
            "Tabulate the least width that each certificate proves, on the shipped data, as Markdown.",
            "",
            "Five seeds of linnerud, diabetes and iris take minutes of processor time, of digits an hour; --into keeps the rows that "
                    + "are done."
        },
        exitCodeList = {"0:done", "2:bad usage", "70:a bug in the program"})
final class CertificatesCommand implements Callable<Integer>, Computation {
    @ParentCommand
    private SoftmaxNtk program;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--seeds",
            paramLabel = "K",
            defaultValue = "5",
            description = "medians over this many seeds (default: ${DEFAULT-VALUE})")
    private int seeds;

    @Option(
            names = "--data",
            paramLabel = "NAME",
            split = ",",
            description = "only tasks on these data: linnerud, diabetes, iris, digits (default: all)")
    private List<String> data = List.of();

    @Option(names = "--into", paramLabel = "FILE", description = "write the table here, not to standard output")
    private Path into;

    @Option(names = "--progress", description = "say on standard error what was found")
    private boolean progress;

    @Override
    public Integer call() throws IOException {
        if (seeds < 1) {
            throw new ParameterException(command.commandLine(), "--seeds must be at least 1; got " + seeds);
        }
        List<TableTask> tasks = tasks();
        if (tasks.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "--data must name some of linnerud, diabetes, iris, digits; got " + data);
        }
        List<Row> rows = new ArrayList<>();
        for (TableTask task : tasks) {
            rows.add(CertificateTable.row(task, seeds, progress()));
            if (into != null) {
                // A row takes minutes: what is there is kept.
                Files.write(into, lines(rows));
            }
        }
        if (into == null) {
            lines(rows).forEach(program.out()::println);
        }
        return ExitCode.FINE;
    }

    private List<String> lines(List<Row> rows) {
        return CertificatesMarkdown.lines(rows, "softmax-ntk certificates" + options());
    }

    /** Lines come from several threads. */
    private Consumer<String> progress() {
        PrintWriter err = command.commandLine().getErr();
        return progress
                ? line -> {
                    synchronized (err) {
                        err.println(line);
                        err.flush();
                    }
                }
                : line -> {};
    }

    private String options() {
        return " --seeds " + seeds + (data.isEmpty() ? "" : " --data " + String.join(",", data));
    }

    private List<TableTask> tasks() {
        return TableTask.standard().stream()
                .filter(task -> data.isEmpty() || data.stream().anyMatch(task.name()::startsWith))
                .toList();
    }
}
