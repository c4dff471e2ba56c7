package org.softmaxntk.model.linear;

import org.netlib.util.intW;
import org.softmaxntk.model.InvalidInput;

/**
 * A symmetric matrix as {@code QΛQᵀ}: eigenvalues and orthonormal eigenvectors, by LAPACK's DSYEVD (tridiagonalisation, then
 * divide and conquer, which is quick where the rank is low); where that gives up, as {@link SymmetricSpectrum} computes them.
 *
 * <p>How far that is from the matrix, a caller that must know finds from {@link #residual} and {@link #orthogonalityDefect}.
 * Cost O(N³), 3N² memory on the way.
 */
public final class SpectralDecomposition {
    private final double[] values;
    /** Qᵀ. */
    private final Matrix rows;

    private SpectralDecomposition(double[] values, Matrix rows) {
        this.values = values;
        this.rows = rows;
    }

    /**
     * Decomposes a symmetric matrix.
     *
     * @param matrix N×N, N ≥ 1, finite; only its lower triangle is read
     */
    public static SpectralDecomposition of(Matrix matrix) {
        int n = matrix.rows();
        if (n != matrix.columns() || n == 0) {
            throw new InvalidInput("spectral decomposition", "a square matrix", matrix.toString());
        }
        matrix.requireFinite("matrix");
        double[] values = new double[n];
        double[] entries = matrix.owned().clone();
        return decompose(n, entries, values)
                ? new SpectralDecomposition(values, Matrix.owning(n, n, entries))
                : bySpectrum(matrix);
    }

    /** The lower triangle, row by row, is the upper one in columns; the columns that replace it are the rows of Qᵀ. */
    private static boolean decompose(int n, double[] entries, double[] values) {
        double[] work = new double[1 + 6 * n + Math.multiplyExact(2 * n, n)];
        int[] ints = new int[3 + 5 * n];
        intW info = new intW(0);
        Netlib.LAPACK.dsyevd("V", "U", n, entries, n, values, work, work.length, ints, ints.length, info);
        return info.val == 0;
    }

    static SpectralDecomposition bySpectrum(Matrix matrix) {
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(matrix);
        double[][] rows = new double[matrix.rows()][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = spectrum.vector(k);
        }
        return new SpectralDecomposition(spectrum.values(), Matrix.of(rows));
    }

    /** A copy of the N eigenvalues, ascending, in the order of the eigenvectors. */
    public double[] values() {
        return values.clone();
    }

    /** Q, N×N: eigenvectors as columns. */
    public Matrix vectors() {
        return rows.transpose();
    }

    /** ‖H − QΛQᵀ‖_F, as computed. Cost O(N³). */
    public double residual(Matrix matrix) {
        Matrix vectors = vectors();
        int n = values.length;
        Matrix scaled = Matrix.generate(n, n, (i, k) -> vectors.at(i, k) * values[k]);
        return matrix.minus(GramProduct.between(RowSource.of(scaled), RowSource.of(vectors)))
                .frobeniusNorm();
    }

    /** ‖QᵀQ − I‖_F, as computed. Cost O(N³). */
    public double orthogonalityDefect() {
        Matrix gram = GramProduct.of(RowSource.of(rows)).full();
        int n = values.length;
        return Matrix.generate(n, n, (i, j) -> gram.at(i, j) - (i == j ? 1 : 0)).frobeniusNorm();
    }
}
