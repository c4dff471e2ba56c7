package org.softmaxntk.theorems.arithmetic;

import java.util.Arrays;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;

/**
 * A − sI = LDLᵀ of decimal numbers, with unit lower triangular L and positive D, as far as pivots are positive. Reads the
 * lower triangle of A. Cost N³/6 products, N divisions.
 */
final class DecimalFactor {
    private final FieldTable<Dfp> matrix;
    private final Dfp[][] lower;
    private final Dfp[] inversePivots;
    private int positivePivots;

    private DecimalFactor(FieldTable<Dfp> matrix) {
        this.matrix = matrix;
        this.lower = new Dfp[matrix.rows()][matrix.rows()];
        this.inversePivots = new Dfp[matrix.rows()];
    }

    static DecimalFactor of(FieldTable<Dfp> matrix, Dfp shift) {
        DecimalFactor factor = new DecimalFactor(matrix);
        for (int i = 0; i < matrix.rows(); i++) {
            Dfp pivot = factor.eliminate(i, matrix.at(i, i).subtract(shift));
            if (!pivot.greaterThan(pivot.getZero())) {
                break;
            }
            factor.inversePivots[i] = pivot.getOne().divide(pivot);
            factor.positivePivots++;
        }
        return factor;
    }

    /** Whether every pivot is positive. */
    boolean isPositive() {
        return positivePivots == lower.length;
    }

    /** Row i of L, and the pivot d_i = {@code diagonal} − Σ_j l_ij² d_j. */
    private Dfp eliminate(int i, Dfp diagonal) {
        for (int j = 0; j < i; j++) {
            Dfp scaled = matrix.at(i, j); // becomes l_ij d_j
            for (int k = 0; k < j; k++) {
                scaled = scaled.subtract(lower[i][k].multiply(lower[j][k]));
            }
            lower[i][j] = scaled;
        }
        Dfp pivot = diagonal;
        for (int j = 0; j < i; j++) {
            Dfp scaled = lower[i][j];
            lower[i][j] = scaled.multiply(inversePivots[j]);
            pivot = pivot.subtract(scaled.multiply(lower[i][j]));
        }
        return pivot;
    }

    /** (A − sI)⁻¹x for a row x. */
    FieldTable<Dfp> solve(FieldTable<Dfp> row) {
        int size = lower.length;
        Dfp[] x = new Dfp[size];
        for (int i = 0; i < size; i++) {
            x[i] = row.at(0, i);
            for (int k = 0; k < i; k++) {
                x[i] = x[i].subtract(lower[i][k].multiply(x[k]));
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            x[i] = x[i].multiply(inversePivots[i]);
            for (int k = i + 1; k < size; k++) {
                x[i] = x[i].subtract(lower[k][i].multiply(x[k]));
            }
        }
        return row(x);
    }

    /** Along an x with xᵀ(A − sI)x = d_i, the first pivot that is not positive: Lᵀx = e_i, 0 behind i. */
    FieldTable<Dfp> negativeDirection() {
        Dfp zero = matrix.precision().zero();
        Dfp[] x = new Dfp[lower.length];
        Arrays.fill(x, zero);
        x[positivePivots] = zero.getOne();
        for (int i = positivePivots - 1; i >= 0; i--) {
            for (int k = i + 1; k <= positivePivots; k++) {
                x[i] = x[i].subtract(lower[k][i].multiply(x[k]));
            }
        }
        return row(x);
    }

    private FieldTable<Dfp> row(Dfp[] x) {
        return FieldTable.generate(matrix.precision(), 1, x.length, (row, k) -> x[k]);
    }
}
