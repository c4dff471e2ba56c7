package org.softmaxntk.model.linear;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.softmaxntk.model.InvalidInput;

/**
 * The eigenvalues of a symmetric matrix, in ascending order, and their eigenvectors.
 *
 * <p>By commons-math3 (Householder tridiagonalisation, implicit QL), which is backward stable: each eigenvalue is off
 * by at most a modest multiple of N·u·‖H‖₂, so an eigenvalue near 0 may come out as a small negative number. The matrix is
 * scaled by a power of two, and entries below 2⁻¹⁰⁰ of the largest are left out, as squares that underflow would make the
 * vectors NaN. Cost O(N³).
 */
public final class SymmetricSpectrum {
    private static final double NEGLIGIBLE = 0x1p-100;

    private final double[] descending;
    private final EigenDecomposition decomposition;
    private final double scale;

    private SymmetricSpectrum(EigenDecomposition decomposition, double scale) {
        this.descending = decomposition.getRealEigenvalues();
        this.decomposition = decomposition;
        this.scale = scale;
    }

    /**
     * The spectrum of {@code matrix}.
     *
     * @param matrix N×N, N ≥ 1, finite; only its lower triangle is read
     */
    public static SymmetricSpectrum of(Matrix matrix) {
        if (matrix.rows() != matrix.columns() || matrix.rows() == 0) {
            throw new InvalidInput("spectrum", "a square matrix", matrix.toString());
        }
        matrix.requireFinite("matrix");
        double scale = Math.scalb(1.0, -Math.getExponent(matrix.maxAbsolute()));
        double[][] entries = Matrix.generate(matrix.rows(), matrix.rows(), (i, j) -> {
                    double entry = matrix.at(Math.max(i, j), Math.min(i, j)) * scale;
                    return Math.abs(entry) < NEGLIGIBLE ? 0 : entry;
                })
                .toArray();
        return new SymmetricSpectrum(new EigenDecomposition(new Array2DRowRealMatrix(entries, false)), scale);
    }

    /** λ_min. */
    public double smallest() {
        return value(0);
    }

    /** λ_max. */
    public double largest() {
        return value(descending.length - 1);
    }

    /** A copy, ascending. */
    public double[] values() {
        double[] values = new double[descending.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = value(k);
        }
        return values;
    }

    private double value(int k) {
        return descending[descending.length - 1 - k] / scale;
    }

    /** A unit vector that belongs to the k-th value, counted from 0 at the smallest. */
    public double[] vector(int k) {
        return decomposition.getEigenvector(descending.length - 1 - k).toArray();
    }
}
