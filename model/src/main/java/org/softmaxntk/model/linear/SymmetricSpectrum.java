package org.softmaxntk.model.linear;

import org.apache.commons.math3.exception.MaxCountExceededException;
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
 *
 * <p>The library compares what is left beside the diagonal with its neighbours on it, and gives up where those are rounding
 * themselves, as with many eigenvalues near 0. Then H + ‖H‖_F·I is decomposed, where nothing on the diagonal is small: the
 * same vectors, and values off by ‖H‖_F·u more.
 */
public final class SymmetricSpectrum {
    private static final double NEGLIGIBLE = 0x1p-100;

    private final double[] descending;
    private final EigenDecomposition decomposition;
    private final double scale;
    private final double shift;

    private SymmetricSpectrum(EigenDecomposition decomposition, double scale, double shift) {
        this.descending = decomposition.getRealEigenvalues();
        this.decomposition = decomposition;
        this.scale = scale;
        this.shift = shift;
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
        Matrix scaled = Matrix.generate(matrix.rows(), matrix.rows(), (i, j) -> {
            double entry = matrix.at(Math.max(i, j), Math.min(i, j)) * scale;
            return Math.abs(entry) < NEGLIGIBLE ? 0 : entry;
        });
        try {
            return new SymmetricSpectrum(decompose(scaled), scale, 0);
        } catch (MaxCountExceededException e) {
            double shift = scaled.frobeniusNorm();
            Matrix shifted =
                    Matrix.generate(scaled.rows(), scaled.rows(), (i, j) -> scaled.at(i, j) + (i == j ? shift : 0));
            return new SymmetricSpectrum(decompose(shifted), scale, shift);
        }
    }

    private static EigenDecomposition decompose(Matrix matrix) {
        return new EigenDecomposition(new Array2DRowRealMatrix(matrix.toArray(), false));
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
        return (descending[descending.length - 1 - k] - shift) / scale;
    }

    /** A unit vector that belongs to the k-th value, counted from 0 at the smallest. */
    public double[] vector(int k) {
        return decomposition.getEigenvector(descending.length - 1 - k).toArray();
    }
}
