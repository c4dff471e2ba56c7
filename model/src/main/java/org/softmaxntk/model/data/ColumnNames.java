package org.softmaxntk.model.data;

import java.util.List;
import org.softmaxntk.model.InvalidInput;

/** Names of columns in one text, written as a table's header line has them. */
public final class ColumnNames {
    private ColumnNames() {}

    /**
     * The names between the commas of {@code text}; one that has a comma itself stands in double quotes.
     *
     * @param where names the text in messages
     * @throws InvalidInput if there is no name, a quote is out of place, or a line ends outside of quotes
     */
    public static List<String> split(String text, String where) {
        List<CsvLine> lines = CsvLine.split(text, where, ',');
        if (lines.size() != 1) {
            throw new InvalidInput(
                    where,
                    "names of columns, separated by commas",
                    lines.isEmpty() ? "none" : lines.size() + " lines of them");
        }
        return lines.get(0).cells();
    }
}
