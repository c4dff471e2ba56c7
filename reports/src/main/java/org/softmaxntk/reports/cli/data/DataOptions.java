package org.softmaxntk.reports.cli.data;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.reports.cli.command.CampaignData;
import org.softmaxntk.reports.cli.command.ChosenData;
import org.softmaxntk.theorems.given.data.CsvData;
import org.softmaxntk.theorems.given.data.DataSource;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whose data a command is to work on: a CSV file if target columns are named, else a shipped data set by its name. */
public final class DataOptions implements CampaignData {
    private static final String CSV = ".csv";

    @Option(
            names = "--data",
            paramLabel = "CSV|NAME",
            description = "a CSV file with a header line (needs --targets), or a shipped data set: linnerud, diabetes, "
                    + "iris, digits, or some rows of one, as in digits/30 (default: random data)")
    private String data;

    @Option(
            names = ColumnOptions.TARGETS,
            paramLabel = "COLUMN",
            description =
                    "target columns of the CSV file, separated by commas, a name with a comma in double quotes as in "
                            + "'\"y,1\",z'")
    private List<String> targets = List.of();

    @Option(
            names = ColumnOptions.INPUTS,
            paramLabel = "COLUMN",
            description = "input columns of the CSV file, named likewise (default: all that are not targets)")
    private List<String> inputs = List.of();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "use N evenly spaced rows of the data (default: as many as give at most "
                    + Thinning.MOST_OUTPUTS + " outputs, rows times targets)")
    private Integer rows;

    @Override
    public List<String> shipped() {
        return RealDataSets.ids();
    }

    @Override
    public Optional<ChosenData> chosen(CommandLine caller) {
        if (rows != null && (rows < 1 || data == null)) {
            throw new ParameterException(
                    caller, data == null ? "--rows chooses from --data" : "--rows must be at least 1; got " + rows);
        }
        return source(caller)
                .map(found -> Thinning.of(found, rows == null ? 0 : rows).chosen());
    }

    /** The source; empty if random data will do. */
    private Optional<DataSource> source(CommandLine caller) {
        if (data == null || targets.isEmpty()) {
            requireNoColumns(caller);
        }
        return Optional.ofNullable(data).map(text -> targets.isEmpty() ? named(text) : csv(text));
    }

    private void requireNoColumns(CommandLine caller) {
        if (!targets.isEmpty() || !inputs.isEmpty()) {
            throw new ParameterException(
                    caller, "--inputs and --targets name columns of a CSV file: --data CSV --targets …");
        }
    }

    private DataSource csv(String file) {
        return new CsvData(
                ColumnOptions.file("--data", file),
                ColumnOptions.names(ColumnOptions.INPUTS, inputs),
                ColumnOptions.names(ColumnOptions.TARGETS, targets));
    }

    private static DataSource named(String name) {
        if (name.endsWith(CSV)) {
            throw new InvalidInput("--data " + name, "--targets beside it, naming the target columns", "none");
        }
        try {
            return DataSource.parse(name);
        } catch (InvalidInput e) {
            throw new InvalidInput("--data " + name, "a CSV file with --targets, or " + e.required(), e.got(), e);
        }
    }
}
