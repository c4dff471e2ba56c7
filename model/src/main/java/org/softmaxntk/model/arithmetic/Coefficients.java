package org.softmaxntk.model.arithmetic;

/**
 * A small matrix C, rows×columns, that multiplies panels: stored in groups of {@value #GROUP} rows, column by column in each,
 * so that the loops over columns read one stretch of memory. The last group is filled up with zeros.
 */
public final class Coefficients {
    /** An entry as a function of its place. */
    @FunctionalInterface
    public interface Entry {
        double at(int row, int column);
    }

    /** Rows that are multiplied together. */
    static final int GROUP = 4;

    private final int rows;
    private final int columns;
    private final double[] packed;

    private Coefficients(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.packed = new double[paddedRows(rows) * columns];
    }

    /** With {@code entry.at(i, k)} at row i, column k. */
    public static Coefficients generate(int rows, int columns, Entry entry) {
        Coefficients made = new Coefficients(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                made.packed[i / GROUP * GROUP * columns + k * GROUP + i % GROUP] = entry.at(i, k);
            }
        }
        return made;
    }

    /** How many rows the panel that C is multiplied into must have room for: a multiple of {@value #GROUP}. */
    public static int paddedRows(int rows) {
        return (rows + GROUP - 1) / GROUP * GROUP;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** C_ik. */
    public double at(int i, int k) {
        return packed[i / GROUP * GROUP * columns + k * GROUP + i % GROUP];
    }

    double[] packed() {
        return packed;
    }
}
