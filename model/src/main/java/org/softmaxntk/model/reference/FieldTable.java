package org.softmaxntk.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * An immutable dense matrix whose entries are numbers of one {@link Precision}.
 *
 * <p>Sums and products are the textbook's, in order of the index. Entries of tables that meet must have been made by the
 * same precision: decimal numbers of different lengths do not mix and give NaN.
 *
 * @param <T> the numbers
 */
public final class FieldTable<T extends RealFieldElement<T>> {
    /** An entry as a function of its place. */
    @FunctionalInterface
    public interface Entry<T> {
        T at(int row, int column);
    }

    private final Precision<T> precision;
    private final int rows;
    private final int columns;
    private final List<T> entries;

    private FieldTable(Precision<T> precision, int rows, int columns, List<T> entries) {
        this.precision = precision;
        this.rows = rows;
        this.columns = columns;
        this.entries = entries;
    }

    public static <T extends RealFieldElement<T>> FieldTable<T> generate(
            Precision<T> precision, int rows, int columns, Entry<T> entry) {
        List<T> entries = new ArrayList<>(Math.multiplyExact(rows, columns));
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                entries.add(entry.at(i, j));
            }
        }
        return new FieldTable<>(precision, rows, columns, entries);
    }

    /** A symmetric table, of which {@code entry} gives the lower triangle. */
    public static <T extends RealFieldElement<T>> FieldTable<T> symmetric(
            Precision<T> precision, int size, Entry<T> entry) {
        List<List<T>> lower = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<T> row = new ArrayList<>();
            for (int j = 0; j <= i; j++) {
                row.add(entry.at(i, j));
            }
            lower.add(row);
        }
        return generate(
                precision, size, size, (i, j) -> lower.get(Math.max(i, j)).get(Math.min(i, j)));
    }

    public Precision<T> precision() {
        return precision;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public T at(int row, int column) {
        return entries.get(row * columns + column);
    }

    public FieldTable<T> plus(FieldTable<T> other) {
        requireSameShape(other);
        return generate(precision, rows, columns, (i, j) -> at(i, j).add(other.at(i, j)));
    }

    public FieldTable<T> minus(FieldTable<T> other) {
        requireSameShape(other);
        return generate(precision, rows, columns, (i, j) -> at(i, j).subtract(other.at(i, j)));
    }

    public FieldTable<T> times(T factor) {
        return map(entry -> entry.multiply(factor));
    }

    /** The product of a rows×columns with a columns×other.columns table. */
    public FieldTable<T> times(FieldTable<T> other) {
        if (columns != other.rows) {
            throw new InvalidInput(this + " times " + other, "a right factor of " + columns + " rows", "" + other);
        }
        FieldTable<T> turned = other.transpose();
        return generate(precision, rows, turned.rows, (i, j) -> dotRows(i, turned, j));
    }

    public FieldTable<T> transpose() {
        return generate(precision, columns, rows, (i, j) -> at(j, i));
    }

    public FieldTable<T> map(UnaryOperator<T> change) {
        return generate(precision, rows, columns, (i, j) -> change.apply(at(i, j)));
    }

    /** Σ_k this[row][k]·other[otherRow][k]. */
    public T dotRows(int row, FieldTable<T> other, int otherRow) {
        T sum = precision.zero();
        for (int k = 0; k < columns; k++) {
            sum = sum.add(at(row, k).multiply(other.at(otherRow, k)));
        }
        return sum;
    }

    /** ⟨this, other⟩ = Σ_ij this_ij·other_ij. */
    public T inner(FieldTable<T> other) {
        requireSameShape(other);
        T sum = precision.zero();
        for (int i = 0; i < rows; i++) {
            sum = sum.add(dotRows(i, other, i));
        }
        return sum;
    }

    /** √Σ a_ij², scaled by the largest entry so that squares do not underflow; NaN if an entry is NaN or infinite. */
    public T frobeniusNorm() {
        T largest = maxAbsolute();
        return precision.isGreater(largest, precision.zero())
                ? root(scaledSquares(entries, precision.one().divide(largest)), largest)
                : largest;
    }

    /** max_i ‖a_i‖₂ over the rows; 0 for a table without rows. */
    public T maxRowNorm() {
        T scale = maxAbsolute();
        if (!precision.isGreater(scale, precision.zero())) {
            return precision.zero();
        }
        T inverse = precision.one().divide(scale);
        T largest = precision.zero(); // of squares: a root costs as much as a hundred products
        for (int i = 0; i < rows; i++) {
            largest = larger(largest, scaledSquares(entries.subList(i * columns, (i + 1) * columns), inverse));
        }
        return root(largest, scale);
    }

    /** max |a_ij|; 0 for an empty table, NaN if an entry is. */
    public T maxAbsolute() {
        T largest = precision.zero();
        for (T entry : entries) {
            largest = larger(largest, entry.abs());
        }
        return largest;
    }

    /** Every entry as the nearest double. */
    public Matrix toMatrix() {
        return Matrix.generate(rows, columns, (i, j) -> precision.toDouble(at(i, j)));
    }

    private T scaledSquares(List<T> some, T inverse) {
        T sum = precision.zero();
        for (T entry : some) {
            T scaled = entry.multiply(inverse);
            sum = sum.add(scaled.multiply(scaled));
        }
        return sum;
    }

    private T root(T squares, T scale) {
        return precision.isGreater(squares, precision.zero()) ? squares.sqrt().multiply(scale) : squares;
    }

    private T larger(T a, T b) {
        return precision.isGreater(a, b) ? a : b;
    }

    private void requireSameShape(FieldTable<T> other) {
        if (rows != other.rows || columns != other.columns) {
            throw new InvalidInput("entrywise operation", "a second " + this, other.toString());
        }
    }

    @Override
    public String toString() {
        return rows + "×" + columns + " table";
    }
}
