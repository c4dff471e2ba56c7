package org.softmaxntk.reports.cli.certificates;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.softmaxntk.properties.certification.CertificateTable;
import org.softmaxntk.properties.certification.CertificateTable.Row;
import org.softmaxntk.properties.certification.TableTask;
import org.softmaxntk.reports.cli.command.Computation;
import org.softmaxntk.reports.cli.command.ExitCode;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.terminal.FileArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code certificates}: the table of the least widths that each theorem certifies. */
@Command(
        name = "certificates",
        footer = {
            "  certificates --data linnerud,orthonormal --seeds 5",
            "  certificates --into CERTIFICATES.md --progress"
        },
        description = {
            "Tabulate the least width that each certificate proves, on shipped data and orthonormal inputs, as Markdown.",
            "",
            "Five seeds of orthonormal inputs take seconds, of linnerud, diabetes and iris some ten minutes of processor time, of "
                    + "digits/100 half an hour; one seed of digits/300 takes hours, as every start is an eigendecomposition of 3,000 "
                    + "rows. --into keeps the rows that are done."
        },
        exitCodeList = {"0:done", "2:bad usage", "70:a bug in the program"})
public final class CertificatesCommand extends ProgramCommand implements Computation {
    private static final String INTO = "--into";
    private static final List<String> NAMES = List.of("linnerud", "diabetes", "iris", "digits", "orthonormal");

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
            description =
                    "only tasks whose name begins so: linnerud, diabetes, iris, digits/100, digits/300, orthonormal "
                            + "(default: all)")
    private List<String> data = List.of();

    @Option(names = INTO, paramLabel = "FILE", description = "write the table here, not to standard output")
    private Path into;

    @Option(names = "--progress", description = "say on standard error what was found")
    private boolean progress;

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw misuse("--seeds must be at least 1; got " + seeds);
        }
        Map<CertificateTable, List<TableTask>> tasks = tasks();
        if (tasks.isEmpty()) {
            throw misuse("--data must name some of " + String.join(", ", NAMES) + "; got " + data);
        }
        if (into != null) {
            FileArgument.requireWritable(INTO, into);
        }
        Map<CertificateTable, List<Row>> rows = new EnumMap<>(CertificateTable.class);
        for (CertificateTable table : tasks.keySet()) {
            for (TableTask task : tasks.get(table)) {
                rows.computeIfAbsent(table, t -> new ArrayList<>()).add(table.row(task, seeds, progress()));
                if (into != null) {
                    // A row takes minutes: what is there is kept.
                    FileArgument.write(INTO, into, String.join("\n", lines(rows)) + "\n");
                }
            }
        }
        if (into == null) {
            lines(rows).forEach(out()::println);
        }
        return ExitCode.FINE;
    }

    private List<String> lines(Map<CertificateTable, List<Row>> rows) {
        return CertificatesMarkdown.lines(rows, "softmax-ntk certificates" + options());
    }

    /** Lines come from several threads. */
    private Consumer<String> progress() {
        PrintWriter err = err();
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

    private Map<CertificateTable, List<TableTask>> tasks() {
        Map<CertificateTable, List<TableTask>> asked = new EnumMap<>(CertificateTable.class);
        for (CertificateTable table : CertificateTable.values()) {
            List<TableTask> tasks =
                    table.tasks().stream().filter(this::isAskedFor).toList();
            if (!tasks.isEmpty()) {
                asked.put(table, tasks);
            }
        }
        return asked;
    }

    private boolean isAskedFor(TableTask task) {
        return data.isEmpty() || data.stream().anyMatch(task.name()::startsWith);
    }
}
