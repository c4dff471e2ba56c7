package org.softmaxntk.model.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;

/** The input columns of a table, all of them numbers. */
record InputColumns(NamedColumns kept, List<String> dropped) {
    static InputColumns read(CsvTable table, ColumnRoles roles) {
        NamedColumns kept = new NamedColumns();
        List<String> dropped = new ArrayList<>();
        for (String name : roles.inputs()) {
            int column = table.indexOf(name);
            double[] values = numbers(table, column, "a finite decimal number, as in every input");
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

    static double[] numbers(CsvTable table, int column, String required) {
        return IntStream.range(0, table.rows())
                .mapToDouble(row -> CellNumber.of(table, row, column, required))
                .toArray();
    }
}
