package org.softmaxntk.theorems.descent;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.interval.Interval;

/** An immutable dense matrix of intervals: every operation encloses what it can be for any entries of its arguments. */
final class IntervalTable {
    /** An entry as a function of its place. */
    @FunctionalInterface
    interface Entry {
        Interval at(int row, int column);
    }

    private final int rows;
    private final int columns;
    private final Interval[] entries;

    private IntervalTable(int rows, int columns, Interval[] entries) {
        this.rows = rows;
        this.columns = columns;
        this.entries = entries;
    }

    static IntervalTable generate(int rows, int columns, Entry entry) {
        Interval[] entries = new Interval[Math.multiplyExact(rows, columns)];
        for (int i = 0, at = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                entries[at++] = entry.at(i, j);
            }
        }
        return new IntervalTable(rows, columns, entries);
    }

    static IntervalTable exactly(Matrix matrix) {
        return generate(matrix.rows(), matrix.columns(), (i, j) -> Interval.exactly(matrix.at(i, j)));
    }

    static IntervalTable zeros(int rows, int columns) {
        return generate(rows, columns, (i, j) -> Interval.ZERO);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    Interval at(int row, int column) {
        return entries[row * columns + column];
    }

    IntervalTable plus(IntervalTable other) {
        return generate(rows, columns, (i, j) -> at(i, j).plus(other.at(i, j)));
    }

    IntervalTable minus(IntervalTable other) {
        return generate(rows, columns, (i, j) -> at(i, j).minus(other.at(i, j)));
    }

    IntervalTable times(Interval factor) {
        return generate(rows, columns, (i, j) -> at(i, j).times(factor));
    }

    IntervalTable transpose() {
        return generate(columns, rows, (i, j) -> at(j, i));
    }

    /** This times the transpose of {@code other}. */
    IntervalTable timesTransposed(IntervalTable other) {
        return generate(rows, other.rows, (i, j) -> dotRows(i, other, j));
    }

    /** Σ_k this[row][k]·other[otherRow][k]. */
    Interval dotRows(int row, IntervalTable other, int otherRow) {
        Interval sum = Interval.ZERO;
        for (int k = 0; k < columns; k++) {
            sum = sum.plus(at(row, k).times(other.at(otherRow, k)));
        }
        return sum;
    }

    /** Σ |a_ij|. */
    Interval sumOfMagnitudes() {
        Interval sum = Interval.ZERO;
        for (Interval entry : entries) {
            sum = sum.plus(entry.magnitude());
        }
        return sum;
    }

    /** √Σ a_ij². */
    Interval frobeniusNorm() {
        return norm(0, entries.length);
    }

    /** max_i ‖a_i‖₂ over the rows. */
    Interval maxRowNorm() {
        Interval largest = Interval.ZERO;
        for (int i = 0; i < rows; i++) {
            largest = largest.max(rowNorm(i));
        }
        return largest;
    }

    /** ‖a_i‖₂. */
    Interval rowNorm(int row) {
        return norm(row * columns, (row + 1) * columns);
    }

    /** Scaled by a power of two, so that no square underflows. */
    private Interval norm(int from, int to) {
        double largest = 0;
        for (int at = from; at < to; at++) {
            largest = Math.max(largest, entries[at].magnitude().upper());
        }
        if (largest == 0) {
            return Interval.ZERO;
        }
        int exponent = Math.max(-900, Math.min(900, Math.getExponent(largest)));
        Interval scale = Interval.exactly(Math.scalb(1.0, -exponent));
        Interval sum = Interval.ZERO;
        for (int at = from; at < to; at++) {
            sum = sum.plus(entries[at].times(scale).square());
        }
        return sum.sqrt().times(Interval.exactly(Math.scalb(1.0, exponent)));
    }

    /** The middles of the entries. */
    Matrix middles() {
        return Matrix.generate(rows, columns, (i, j) -> at(i, j).lower() + (at(i, j).upper() - at(i, j).lower()) / 2);
    }

    /**
     * λ_max of every symmetric matrix in this table that has no eigenvalue below 0; undefined where it cannot be told. The
     * middles must be symmetric. Cost O(N³).
     */
    Interval largestEigenvalue() {
        Matrix middles = middles();
        if (!Double.isFinite(middles.maxAbsolute())) {
            return Interval.UNDEFINED;
        }
        double radius = minus(IntervalTable.exactly(middles)).frobeniusNorm().upper();
        EigenvalueBounds bounds = EigenvalueBounds.largest(middles).widened(radius);
        return Double.isFinite(bounds.upper())
                ? new Interval(Math.max(0, bounds.lower()), Math.max(0, bounds.upper()))
                : Interval.UNDEFINED;
    }
}
