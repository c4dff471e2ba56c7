package org.softmaxntk.model.reference;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * A small generic network with data, as doubles.
 *
 * @param weights W, m×d_in, entries of size {@code spread}
 * @param signs A, m×d_out
 * @param inputs X, n×d_in
 * @param targets Y, n×d_out
 */
record ReferenceCase(Matrix weights, Matrix signs, Matrix inputs, Matrix targets) {
    static ReferenceCase of(double spread) {
        RandomStream stream = RandomStream.of(5).named("reference");
        return new ReferenceCase(
                gaussian(6, 3, stream).times(spread),
                Matrix.generate(6, 2, (r, l) -> stream.nextSign()),
                gaussian(4, 3, stream).times(0.3),
                gaussian(4, 2, stream).times(0.3));
    }

    Matrix direction() {
        return gaussian(weights.rows(), weights.columns(), RandomStream.of(6));
    }

    <T extends RealFieldElement<T>> ReferenceNetwork<T> in(Precision<T> precision) {
        return ReferenceNetwork.of(precision, weights, signs, inputs);
    }

    private static Matrix gaussian(int rows, int columns, RandomStream stream) {
        return Matrix.generate(rows, columns, (i, j) -> stream.nextGaussian());
    }
}
