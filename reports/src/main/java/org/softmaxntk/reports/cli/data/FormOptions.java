package org.softmaxntk.reports.cli.data;

import java.util.Optional;
import org.softmaxntk.model.data.CsvForm;
import picocli.CommandLine.Option;

/** Options that say how a CSV file is written. */
public final class FormOptions {
    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            description = "what stands between cells of the CSV file: one character, or tab (default: recognised)")
    private String delimiter;

    @Option(
            names = "--header",
            negatable = true,
            description = "whether the CSV file begins with a line of names; without one columns are called 1, 2, … "
                    + "(default: it does)")
    private Boolean header;

    public CsvForm form() {
        return new CsvForm(Remedies.delimiter(delimiter), Optional.ofNullable(header));
    }

    public boolean given() {
        return delimiter != null || header != null;
    }
}
