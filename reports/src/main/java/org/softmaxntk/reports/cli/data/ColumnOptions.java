package org.softmaxntk.reports.cli.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.ColumnNames;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.reports.cli.terminal.FileArgument;

/** Options that name columns of a CSV file, as its header does. */
public final class ColumnOptions {
    public static final String TARGETS = "--targets";
    public static final String INPUTS = "--inputs";
    public static final String CATEGORIES = "--categories";

    private ColumnOptions() {}

    /**
     * A CSV file whose columns are named beside it.
     *
     * @throws InvalidInput also if it is a shipped data set that was named
     */
    public static Path file(String where, String name) {
        Path file = FileArgument.path(where, name);
        if (RealDataSets.ids().contains(name) && Files.notExists(file)) {
            throw new InvalidInput(
                    where + " " + name,
                    "a CSV file beside --targets, as shipped data sets have targets of their own",
                    "a shipped data set");
        }
        return file;
    }

    /** The names in all values that {@code option} was given. */
    public static List<String> names(String option, List<String> values) {
        return values.stream()
                .flatMap(value -> ColumnNames.split(value, option).stream())
                .toList();
    }
}
