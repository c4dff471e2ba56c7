package org.softmaxntk.model.data;

import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;

/**
 * The target columns of a table: numbers as they are, categories as indicators.
 *
 * <p>A column is one of categories when it was asked for, or when no cell of it was meant as a number.
 */
final class TargetColumns {
    private static final String NUMBER = "a finite decimal number, as the column is not all text";

    private TargetColumns() {}

    static NamedColumns read(CsvTable table, ColumnRoles roles) {
        NamedColumns targets = new NamedColumns();
        for (String name : roles.targets()) {
            int column = table.indexOf(name);
            List<String> cells = cells(table, column);
            if (roles.categories().contains(name) || cells.stream().noneMatch(CellNumber::isAttempt)) {
                addIndicators(targets, table, column, cells);
            } else {
                targets.add(name, table.place(column), InputColumns.numbers(table, column, NUMBER));
            }
        }
        return targets;
    }

    private static List<String> cells(CsvTable table, int column) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.cell(row, column))
                .toList();
    }

    /** One column per category, in the order of their text: 1 where the cell is the category, else 0. */
    private static void addIndicators(NamedColumns targets, CsvTable table, int column, List<String> cells) {
        requireNoBlank(table, column, cells);
        List<String> categories = cells.stream().distinct().sorted().toList();
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
            targets.add(table.columns().get(column) + "=" + category, table.place(column), indicator);
        }
    }

    private static void requireNoBlank(CsvTable table, int column, List<String> cells) {
        for (int row = 0; row < cells.size(); row++) {
            if (cells.get(row).isBlank()) {
                throw new InvalidInput(table.place(row, column), "a category", "an empty cell");
            }
        }
    }
}
