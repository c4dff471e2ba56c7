package org.softmaxntk.model.linear;

import org.softmaxntk.model.InvalidInput;

/**
 * The rows of an N×k matrix, read piece by piece, so that the matrix itself need not be held.
 *
 * <p>Several threads read at once; the same piece always has the same bits.
 */
public interface RowSource {
    /** N ≥ 1. */
    int rows();

    /** k ≥ 1. */
    int columns();

    /** Writes the entries {@code from}, …, {@code from + length − 1} of a row to {@code target}, from {@code at} on. */
    void read(int row, int from, int length, double[] target, int at);

    /** The rows of an array that holds them one after the other; not copied, so it must stay as it is. */
    static RowSource ofArray(int rows, int columns, double[] rowMajor) {
        if (rows < 1 || columns < 1 || rowMajor.length != (long) rows * columns) {
            throw new InvalidInput(
                    "rows of an array",
                    "at least one row and one column, and rows·columns entries",
                    rows + " rows, " + columns + " columns, " + rowMajor.length + " entries");
        }
        return new RowSource() {
            @Override
            public int rows() {
                return rows;
            }

            @Override
            public int columns() {
                return columns;
            }

            @Override
            public void read(int row, int from, int length, double[] target, int at) {
                System.arraycopy(rowMajor, row * columns + from, target, at, length);
            }
        };
    }

    /** The rows of a matrix. */
    static RowSource of(Matrix matrix) {
        return ofArray(matrix.rows(), matrix.columns(), matrix.owned());
    }
}
