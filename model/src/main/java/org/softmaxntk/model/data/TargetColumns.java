package org.softmaxntk.model.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The target columns of a table: numbers as they are, categories as indicators.
 *
 * <p>A column is one of categories when it was asked for, or when no cell of it was meant as a number.
 *
 * @param classes the categories of each column that has some
 */
record TargetColumns(NamedColumns columns, Map<String, List<String>> classes) {
    private static final String NUMBER = "a finite decimal number, as the column is not all text";

    static TargetColumns read(CsvTable table, ColumnRoles roles) {
        NamedColumns targets = new NamedColumns();
        Map<String, List<String>> classes = new LinkedHashMap<>();
        for (String name : roles.targets()) {
            int column = table.indexOf(name);
            if (isOfCategories(table, column, roles)) {
                Indicators.add(targets, table, column);
                classes.put(name, Indicators.categories(table, column));
            } else {
                targets.add(name, table.place(column), InputColumns.numbers(table, column, NUMBER));
            }
        }
        return new TargetColumns(targets, classes);
    }

    private static boolean isOfCategories(CsvTable table, int column, ColumnRoles roles) {
        return roles.categories().contains(table.columns().get(column))
                || Indicators.cells(table, column).stream().noneMatch(CellNumber::isAttempt);
    }
}
