package org.softmaxntk.model.data;

import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;

/** A column of categories as one column for each: 1 where the cell is the category, else 0. */
final class Indicators {
    private Indicators() {}

    /** The categories, in the order of their text. */
    static List<String> categories(CsvTable table, int column) {
        return cells(table, column).stream().distinct().sorted().toList();
    }

    /** Adds the indicators to {@code columns}. */
    static void add(NamedColumns columns, CsvTable table, int column) {
        List<String> cells = cells(table, column);
        List<String> categories = categories(table, column);
        if (categories.size() < 2) {
            throw new InvalidInput(
                    table.place(column),
                    "a column with at least two different values",
                    InQuotes.of(cells.get(0)) + " in every row (" + cells.size() + ")");
        }
        for (String category : categories) {
            double[] indicator = cells.stream()
                    .mapToDouble(cell -> cell.equals(category) ? 1 : 0)
                    .toArray();
            columns.add(table.columns().get(column) + "=" + category, table.place(column), indicator);
        }
    }

    static List<String> cells(CsvTable table, int column) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.cell(row, column))
                .toList();
    }
}
