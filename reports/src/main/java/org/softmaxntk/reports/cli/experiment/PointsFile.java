package org.softmaxntk.reports.cli.experiment;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.CsvTable;
import org.softmaxntk.model.linear.Matrix;

/** Points of a file of comma-separated values: a header, then one point a row, every column a coordinate. */
final class PointsFile {
    private PointsFile() {}

    /** @throws InvalidInput naming the cell that is no finite number, or what else is wrong with the file */
    static Matrix read(Path file) {
        CsvTable table = CsvTable.read(file);
        double[][] points = IntStream.range(0, table.rows())
                .mapToObj(row -> IntStream.range(0, table.columns().size())
                        .mapToDouble(column -> number(file, table, row, column))
                        .toArray())
                .toArray(double[][]::new);
        return Matrix.of(points);
    }

    private static double number(Path file, CsvTable table, int row, int column) {
        String cell = table.cell(row, column).strip();
        double number;
        try {
            number = Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw trouble(file, table, row, column, cell, e);
        }
        if (!Double.isFinite(number)) {
            throw trouble(file, table, row, column, cell, null);
        }
        return number;
    }

    private static InvalidInput trouble(
            Path file, CsvTable table, int row, int column, String cell, NumberFormatException cause) {
        String where =
                file + ", row " + (row + 1) + ", column " + table.columns().get(column);
        String required = "a finite number, a coordinate: leave out columns that are none";
        return cause == null
                ? new InvalidInput(where, required, '"' + cell + '"')
                : new InvalidInput(where, required, '"' + cell + '"', cause);
    }
}
