package org.softmaxntk.model.linear;

import java.util.Arrays;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;

/**
 * An immutable dense matrix of doubles that owns its storage, row by row.
 *
 * <p>Entries may be any double; where finite ones are needed the caller says so with {@link #requireFinite(String)}.
 */
public final class Matrix {
    /** An entry as a function of its place. */
    @FunctionalInterface
    public interface Entry {
        double at(int row, int column);
    }

    private final int rows;
    private final int columns;
    private final double[] entries;

    private Matrix(int rows, int columns, double[] entries) {
        this.rows = rows;
        this.columns = columns;
        this.entries = entries;
    }

    /** Copies {@code values}, whose rows must have one length. */
    public static Matrix of(double[][] values) {
        int columns = values.length == 0 ? 0 : values[0].length;
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != columns) {
                throw new InvalidInput("row " + i, columns + " entries, as in row 0", values[i].length + " entries");
            }
        }
        return generate(values.length, columns, (i, j) -> values[i][j]);
    }

    /** Copies {@code rowMajor}, which must have {@code rows·columns} entries. */
    public static Matrix ofRows(int rows, int columns, double[] rowMajor) {
        long entries = (long) rows * columns;
        if (rows < 0 || columns < 0 || rowMajor.length != entries) {
            throw new InvalidInput(
                    "a " + rows + "×" + columns + " matrix", entries + " entries", rowMajor.length + " entries");
        }
        return new Matrix(rows, columns, rowMajor.clone());
    }

    /** Takes {@code rowMajor} over: nobody else may keep it. */
    static Matrix owning(int rows, int columns, double[] rowMajor) {
        return new Matrix(rows, columns, rowMajor);
    }

    public static Matrix zeros(int rows, int columns) {
        return new Matrix(rows, columns, new double[Math.multiplyExact(rows, columns)]);
    }

    public static Matrix generate(int rows, int columns, Entry entry) {
        double[] entries = new double[Math.multiplyExact(rows, columns)];
        for (int i = 0, at = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                entries[at++] = entry.at(i, j);
            }
        }
        return new Matrix(rows, columns, entries);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public double at(int row, int column) {
        return entries[row * columns + column];
    }

    /** The entries themselves, row by row, for those who only read. */
    double[] owned() {
        return entries;
    }

    /** A copy of one row. */
    public double[] row(int row) {
        return Arrays.copyOfRange(entries, row * columns, (row + 1) * columns);
    }

    /** The rows {@code from} (inclusive) to {@code to} (exclusive). */
    public Matrix rows(int from, int to) {
        return new Matrix(to - from, columns, Arrays.copyOfRange(entries, from * columns, to * columns));
    }

    public double[][] toArray() {
        double[][] copy = new double[rows][];
        Arrays.setAll(copy, this::row);
        return copy;
    }

    public Matrix transpose() {
        return generate(columns, rows, (i, j) -> at(j, i));
    }

    public Matrix plus(Matrix other) {
        requireSameShape(other);
        return generate(rows, columns, (i, j) -> at(i, j) + other.at(i, j));
    }

    public Matrix minus(Matrix other) {
        requireSameShape(other);
        return generate(rows, columns, (i, j) -> at(i, j) - other.at(i, j));
    }

    public Matrix times(double factor) {
        return generate(rows, columns, (i, j) -> factor * at(i, j));
    }

    /** The product, each entry a plain sum of {@code columns()} products; relative error ≤ columns·u of |A||B|. */
    public Matrix times(Matrix other) {
        if (columns != other.rows) {
            throw new InvalidInput(
                    this + " times " + other, "a right factor of " + columns + " rows", other.toString());
        }
        double[] product = new double[Math.multiplyExact(rows, other.columns)];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                double factor = at(i, k);
                for (int j = 0; j < other.columns; j++) {
                    product[i * other.columns + j] += factor * other.entries[k * other.columns + j];
                }
            }
        }
        return new Matrix(rows, other.columns, product);
    }

    /** ⟨this, other⟩ = Σ_ij a_ij b_ij, a plain sum row by row. */
    public double inner(Matrix other) {
        requireSameShape(other);
        double sum = 0;
        for (int at = 0; at < entries.length; at++) {
            sum += entries[at] * other.entries[at];
        }
        return sum;
    }

    /** {@code √Σ a_ij²}, scaled by the largest entry so that it neither overflows nor underflows. */
    public double frobeniusNorm() {
        return scaledNorm(entries, 0, entries.length);
    }

    /** The Euclidean norm of one row. */
    public double rowNorm(int row) {
        return scaledNorm(entries, row * columns, (row + 1) * columns);
    }

    /** {@code max_i ‖a_i‖₂} over the rows; 0 for a matrix without rows. */
    public double maxRowNorm() {
        double max = 0;
        for (int i = 0; i < rows; i++) {
            max = Math.max(max, rowNorm(i));
        }
        return max;
    }

    /** Σ_i a_ii of a square matrix. */
    public double trace() {
        if (rows != columns) {
            throw new InvalidInput("trace", "a square matrix", toString());
        }
        double trace = 0;
        for (int i = 0; i < rows; i++) {
            trace += at(i, i);
        }
        return trace;
    }

    /** {@code max |a_ij|}; 0 for an empty matrix, NaN if an entry is. */
    public double maxAbsolute() {
        double max = 0;
        for (double entry : entries) {
            max = Math.max(max, Math.abs(entry));
        }
        return max;
    }

    /** This matrix, if every entry is finite. {@code name} tells the reader which matrix it is. */
    public Matrix requireFinite(String name) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (!Double.isFinite(at(i, j))) {
                    throw new InvalidInput(name + "[" + i + "][" + j + "]", "a finite number", "" + at(i, j));
                }
            }
        }
        return this;
    }

    private void requireSameShape(Matrix other) {
        if (rows != other.rows || columns != other.columns) {
            throw new InvalidInput("entrywise operation", "a second " + this, other.toString());
        }
    }

    private static double scaledNorm(double[] values, int from, int to) {
        double largest = 0;
        for (int at = from; at < to; at++) {
            largest = Math.max(largest, Math.abs(values[at]));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        // A power of two scales without rounding.
        double scale = Math.scalb(1.0, -Math.max(-1000, Math.min(1000, Math.getExponent(largest))));
        double sum = 0;
        for (int at = from; at < to; at++) {
            double scaled = values[at] * scale;
            sum += scaled * scaled;
        }
        return Math.sqrt(sum) / scale;
    }

    /** Equal when the shapes and all bits are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix
                && rows == matrix.rows
                && columns == matrix.columns
                && Arrays.equals(entries, matrix.entries);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d×%d matrix", rows, columns);
    }
}
