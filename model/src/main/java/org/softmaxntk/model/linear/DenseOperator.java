package org.softmaxntk.model.linear;

import org.softmaxntk.model.InvalidInput;

/**
 * A symmetric matrix as an operator. Each entry of a product is four plain sums, in a fixed order: the same bits for any
 * number of threads.
 */
public final class DenseOperator implements SymmetricOperator {
    private static final double U = 0x1p-53;

    private final Matrix matrix;

    private DenseOperator(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * @param matrix N×N, N ≥ 1, finite, symmetric bit for bit
     * @throws InvalidInput if it is not
     */
    public static DenseOperator of(Matrix matrix) {
        if (matrix.rows() != matrix.columns() || matrix.rows() == 0) {
            throw new InvalidInput("symmetric matrix", "a square matrix", matrix.toString());
        }
        matrix.requireFinite("matrix");
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < i; j++) {
                if (matrix.at(i, j) != matrix.at(j, i)) {
                    throw new InvalidInput(
                            "matrix[" + i + "][" + j + "]",
                            "the entry across the diagonal, " + matrix.at(j, i),
                            "" + matrix.at(i, j));
                }
            }
        }
        return new DenseOperator(matrix);
    }

    @Override
    public int size() {
        return matrix.rows();
    }

    public Matrix matrix() {
        return matrix;
    }

    @Override
    public void multiply(double[] in, double[] out) {
        requireVectors(in, out);
        double[] entries = matrix.owned();
        Tasks.run(size(), size() < 256 ? 1 : size(), row -> out[row] = PlainDot.of(entries, row * size(), in));
    }

    /** {@code N·u·‖H‖_F·1.01}: no product with a unit vector is off by more, barring underflow. */
    public double productError() {
        return 1.01 * size() * U * matrix.frobeniusNorm();
    }
}
