package org.softmaxntk.reports.cli.certify;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.ColumnRoles;
import org.softmaxntk.model.data.CsvTable;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.data.TableDataSet;
import org.softmaxntk.reports.cli.command.ProgramCommand;
import org.softmaxntk.reports.cli.data.ColumnOptions;
import org.softmaxntk.reports.cli.data.FormOptions;
import org.softmaxntk.reports.cli.data.Remedies;
import org.softmaxntk.reports.cli.terminal.FileArgument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The samples to train on: columns of a CSV file, or a shipped data set by its name. */
final class CertifyData {
    private static final String CSV = ".csv";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "DATA",
            description =
                    "a CSV file, or - for standard input (needs --targets), or a shipped data set: linnerud, diabetes, "
                            + "iris, digits")
    private String data;

    @Option(
            names = ColumnOptions.TARGETS,
            paramLabel = "COLUMN",
            description =
                    "target columns of the CSV file, separated by commas, a name with a comma in double quotes as in "
                            + "'\"y,1\",z'; one of text counts as an indicator of each of its values")
    private List<String> targets = List.of();

    @Option(
            names = ColumnOptions.INPUTS,
            paramLabel = "COLUMN",
            description =
                    "input columns of the CSV file, named likewise (default: all that are not targets); constant ones "
                            + "are left out")
    private List<String> inputs = List.of();

    @Option(
            names = ColumnOptions.CATEGORIES,
            paramLabel = "COLUMN",
            description =
                    "targets whose numbers are names of categories, such as a digit's label, and inputs of text, named "
                            + "likewise: each counts as an indicator of each of its values")
    private List<String> categories = List.of();

    @Option(names = "--drop-missing", description = "leave out rows with an empty cell, NA, ?, null or the like")
    private boolean dropMissing;

    @Mixin
    private FormOptions form;

    @Option(names = "--rows", paramLabel = "N", description = "use N evenly spaced rows, at least 2 (default: all)")
    private Integer rows;

    /** Scaled into the unit balls. */
    TableDataSet load() {
        if (rows != null && rows < 2) {
            throw new ParameterException(command.commandLine(), "--rows must be at least 2; got " + rows);
        }
        return targets.isEmpty() ? shipped() : Remedies.added(this::fromFile);
    }

    private TableDataSet shipped() {
        RealDataSets set = shippedSet();
        if (rows == null) {
            return set.loadTable();
        }
        requireRows(set.table());
        return set.loadTable(rows);
    }

    private RealDataSets shippedSet() {
        if (!inputs.isEmpty() || !categories.isEmpty() || dropMissing || form.given()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--inputs, --categories, --drop-missing, --delimiter and --header need --targets beside them, and a CSV file");
        }
        if (data.endsWith(CSV) || data.equals(FileArgument.STANDARD_INPUT)) {
            throw new InvalidInput(data, "--targets beside it, naming the target columns", "none");
        }
        try {
            return RealDataSets.byName(data);
        } catch (InvalidInput e) {
            throw new InvalidInput("DATA " + data, "a CSV file with --targets, or " + e.required(), e.got(), e);
        }
    }

    private TableDataSet fromFile() {
        CsvTable table = table();
        requireRows(table);
        ColumnRoles roles = ColumnRoles.of(
                        ColumnOptions.names(ColumnOptions.INPUTS, inputs),
                        ColumnOptions.names(ColumnOptions.TARGETS, targets))
                .withCategories(ColumnOptions.names(ColumnOptions.CATEGORIES, categories)
                        .toArray(String[]::new))
                .droppingConstantInputs();
        roles = dropMissing ? roles.droppingMissing() : roles;
        return TableDataSet.of(data, rows == null || table.rows() == 1 ? table : table.evenlySpaced(rows), roles);
    }

    private CsvTable table() {
        if (data.equals(FileArgument.STANDARD_INPUT)) {
            InputStream in = ((ProgramCommand) command.userObject()).in();
            return CsvTable.parse(new InputStreamReader(in, StandardCharsets.UTF_8), "standard input", form.form());
        }
        return CsvTable.read(ColumnOptions.file("DATA", data), form.form());
    }

    /** A table of one row is refused for that, whatever was asked for. */
    private void requireRows(CsvTable table) {
        if (rows != null && rows > table.rows() && table.rows() > 1) {
            throw new InvalidInput("--rows", "between 2 and " + table.rows(), "" + rows);
        }
    }

    /** What a report calls the samples. */
    static String describe(TableDataSet table) {
        DataSet samples = table.data();
        StringBuilder text = new StringBuilder(samples.toString());
        if (!table.droppedInputs().isEmpty()) {
            text.append("; constant, so left out: ").append(String.join(", ", table.droppedInputs()));
        }
        if (table.nameless() > 0) {
            text.append("; without a name, so left out: ").append(counted(table.nameless(), "column"));
        }
        if (table.droppedRows() > 0) {
            text.append("; with a missing value, so left out: ").append(counted(table.droppedRows(), "row"));
        }
        table.classes()
                .forEach((target, classes) ->
                        text.append("; ").append(target).append(" is one of ").append(String.join(", ", classes)));
        return text.toString();
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
