package org.softmaxntk.model.linear;

import java.util.Arrays;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.softmaxntk.model.InvalidInput;

/**
 * A symmetric matrix as {@code QΛQᵀ}: eigenvalues and orthonormal eigenvectors, as computed.
 *
 * <p>By commons-math3 (Householder tridiagonalisation, implicit QL), which is backward stable: the decomposition is that
 * of a matrix off by a modest multiple of N·u·‖H‖₂. How far, a caller that must know finds from {@link #residual} and
 * {@link #orthogonalityDefect}. Cost O(N³).
 */
public final class SpectralDecomposition {
    private final double[] values;
    private final Matrix vectors;

    private SpectralDecomposition(double[] values, Matrix vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Decomposes the symmetric part of a matrix.
     *
     * @param matrix N×N, N ≥ 1, finite; only its symmetric part is meaningful
     */
    public static SpectralDecomposition of(Matrix matrix) {
        if (matrix.rows() != matrix.columns() || matrix.rows() == 0) {
            throw new InvalidInput("spectral decomposition", "a square matrix", matrix.toString());
        }
        matrix.requireFinite("matrix");
        try {
            return decompose(matrix, 0);
        } catch (MaxCountExceededException e) {
            // QL gives up on large matrices of low rank, where rounding alone is left to decompose; not beside ‖H‖.
            return decompose(matrix, matrix.frobeniusNorm());
        }
    }

    /** By way of H + shift·I, which moves eigenvalues by a rounding of the shift. */
    private static SpectralDecomposition decompose(Matrix matrix, double shift) {
        double[][] entries = matrix.toArray();
        for (int k = 0; k < entries.length; k++) {
            entries[k][k] += shift;
        }
        EigenDecomposition found = new EigenDecomposition(new Array2DRowRealMatrix(entries, false));
        double[] values = Arrays.stream(found.getRealEigenvalues())
                .map(value -> value - shift)
                .toArray();
        return new SpectralDecomposition(values, Matrix.of(found.getV().getData()));
    }

    /** A copy of the N eigenvalues, in the order of the eigenvectors. */
    public double[] values() {
        return values.clone();
    }

    /** Q, N×N: eigenvectors as columns. */
    public Matrix vectors() {
        return vectors;
    }

    /** ‖H − QΛQᵀ‖_F, as computed. Cost O(N³). */
    public double residual(Matrix matrix) {
        int n = values.length;
        Matrix scaled = Matrix.generate(n, n, (i, k) -> vectors.at(i, k) * values[k]);
        return matrix.minus(scaled.times(vectors.transpose())).frobeniusNorm();
    }

    /** ‖QᵀQ − I‖_F, as computed. Cost O(N³). */
    public double orthogonalityDefect() {
        Matrix gram = vectors.transpose().times(vectors);
        int n = values.length;
        return Matrix.generate(n, n, (i, j) -> gram.at(i, j) - (i == j ? 1 : 0)).frobeniusNorm();
    }
}
