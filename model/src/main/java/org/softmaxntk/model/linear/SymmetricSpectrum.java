package org.softmaxntk.model.linear;

import java.util.Arrays;
import org.softmaxntk.model.InvalidInput;

/**
 * The eigenvalues of a symmetric matrix, in ascending order.
 *
 * <p>By commons-math3 (Householder tridiagonalisation, implicit QL), which is backward stable: each eigenvalue is off
 * by at most a modest multiple of N·u·‖H‖₂, so an eigenvalue near 0 may come out as a small negative number. Cost
 * O(N³).
 */
public final class SymmetricSpectrum {
    private final double[] ascending;

    private SymmetricSpectrum(double[] ascending) {
        this.ascending = ascending;
    }

    /**
     * @param matrix N×N, N ≥ 1, finite; only its symmetric part is meaningful
     */
    public static SymmetricSpectrum of(Matrix matrix) {
        if (matrix.rows() != matrix.columns() || matrix.rows() == 0) {
            throw new InvalidInput("spectrum", "a square matrix", matrix.toString());
        }
        matrix.requireFinite("matrix");
        double[] values = SpectralDecomposition.of(matrix).values();
        Arrays.sort(values);
        return new SymmetricSpectrum(values);
    }

    /** λ_min. */
    public double smallest() {
        return ascending[0];
    }

    /** λ_max. */
    public double largest() {
        return ascending[ascending.length - 1];
    }

    /** A copy, ascending. */
    public double[] values() {
        return ascending.clone();
    }
}
