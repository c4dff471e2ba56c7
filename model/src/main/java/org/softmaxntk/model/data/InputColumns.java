package org.softmaxntk.model.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;

/** The input columns of a table: numbers, and indicators of categories where they were asked for. */
record InputColumns(NamedColumns kept, List<String> dropped) {
    private static final String NUMBER = "a finite decimal number, as in every input";

    static InputColumns read(CsvTable table, ColumnRoles roles) {
        NamedColumns kept = new NamedColumns();
        List<String> dropped = new ArrayList<>();
        for (String name : roles.inputs()) {
            int column = table.indexOf(name);
            if (roles.categories().contains(name)) {
                addIndicators(kept, dropped, table, column, roles);
                continue;
            }
            requireNumbers(table, column);
            double[] values = numbers(table, column, NUMBER);
            if (roles.dropsConstantInputs() && UnitBallScaling.isConstant(values)) {
                dropped.add(name);
            } else {
                kept.add(name, table.place(column), values);
            }
        }
        if (kept.isEmpty()) {
            throw new InvalidInput(
                    table.where(),
                    "an input column with at least two different values",
                    "equal inputs in all " + table.rows() + " rows, which leave nothing to learn from");
        }
        return new InputColumns(kept, List.copyOf(dropped));
    }

    /** @throws TableTrouble at the first cell that nobody meant as a number */
    private static void requireNumbers(CsvTable table, int column) {
        for (int row = 0; row < table.rows(); row++) {
            String cell = table.cell(row, column);
            if (!CellNumber.isAttempt(cell)) {
                throw new TableTrouble(
                        TableTrouble.Kind.TEXT_INPUT, table.place(row, column), NUMBER, InQuotes.of(cell));
            }
        }
    }

    private static void addIndicators(
            NamedColumns kept, List<String> dropped, CsvTable table, int column, ColumnRoles roles) {
        if (roles.dropsConstantInputs() && Indicators.categories(table, column).size() < 2) {
            dropped.add(table.columns().get(column));
        } else {
            Indicators.add(kept, table, column);
        }
    }

    static double[] numbers(CsvTable table, int column, String required) {
        return IntStream.range(0, table.rows())
                .mapToDouble(row -> CellNumber.of(table, row, column, required))
                .toArray();
    }
}
