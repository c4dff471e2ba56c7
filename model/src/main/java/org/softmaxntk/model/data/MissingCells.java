package org.softmaxntk.model.data;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cells that say that there is no value: empty ones, and what R, pandas, SQL, Excel and old data collections write. */
final class MissingCells {
    private static final Set<String> WORDS =
            Set.of("NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "-nan", "NULL", "null", "?");

    private MissingCells() {}

    static boolean isMissing(String cell) {
        return cell.isBlank() || WORDS.contains(cell);
    }

    /** @throws TableTrouble at the first of them in these columns, row by row */
    static void requireNone(CsvTable table, List<String> columns) {
        List<Integer> places = columns.stream().map(table::indexOf).toList();
        for (int row = 0; row < table.rows(); row++) {
            for (int column : places) {
                String cell = table.cell(row, column);
                if (isMissing(cell)) {
                    throw new TableTrouble(
                            TableTrouble.Kind.MISSING_VALUE,
                            table.place(row, column),
                            "a value",
                            cell.isBlank() ? "an empty cell" : InQuotes.of(cell) + ", a missing value");
                }
            }
        }
    }

    /** The rows that have a value in each of these columns. */
    static CsvTable without(CsvTable table, List<String> columns) {
        List<Integer> places = columns.stream().map(table::indexOf).toList();
        return table.rows(IntStream.range(0, table.rows())
                .filter(row -> places.stream().noneMatch(column -> isMissing(table.cell(row, column))))
                .toArray());
    }
}
