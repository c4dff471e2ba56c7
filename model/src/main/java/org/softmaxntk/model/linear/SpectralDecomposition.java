package org.softmaxntk.model.linear;

/**
 * A symmetric matrix as {@code QΛQᵀ}: eigenvalues and orthonormal eigenvectors, as {@link SymmetricSpectrum} computes them.
 *
 * <p>How far that is from the matrix, a caller that must know finds from {@link #residual} and {@link #orthogonalityDefect}.
 * Cost O(N³).
 */
public final class SpectralDecomposition {
    private final double[] values;
    private final Matrix vectors;

    private SpectralDecomposition(double[] values, Matrix vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Decomposes a symmetric matrix.
     *
     * @param matrix N×N, N ≥ 1, finite; only its lower triangle is read
     */
    public static SpectralDecomposition of(Matrix matrix) {
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(matrix);
        double[][] rows = new double[matrix.rows()][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = spectrum.vector(k);
        }
        return new SpectralDecomposition(spectrum.values(), Matrix.of(rows).transpose());
    }

    /** A copy of the N eigenvalues, ascending, in the order of the eigenvectors. */
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
