package org.softmaxntk.model.golden;

import java.util.stream.Stream;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * A network and data where double arithmetic is easily wrong, made from its name.
 *
 * @param weights W, m×d_in
 * @param signs A, m×d_out
 * @param inputs X, n×d_in, rows of norm at most 1
 * @param targets Y, n×d_out
 */
record HardCase(String name, Matrix weights, Matrix signs, Matrix inputs, Matrix targets) {
    static Stream<HardCase> all() {
        return Stream.of(
                // Softmax sits on one neuron: the kernel is far below the range of doubles.
                of("saturated-1e5", 16, 3, 2, 2, 0, 1e5),
                of("saturated-1e8", 16, 3, 2, 2, 0, 1e8),
                // Large logits that differ by order 1: each needs an absolute error below 1e-12.
                of("offset-1e5", 16, 3, 2, 2, 1e5, 1),
                of("offset-1e8", 16, 3, 2, 2, 1e8, 1),
                of("offset-1e5-spread", 64, 4, 3, 3, 1e5, 30),
                of("concentrated", 16, 3, 2, 2, 0, 120),
                of("sigma-zero", 8, 3, 3, 2, 0, 0),
                of("one-pair", 2, 2, 2, 2, 0, 1),
                withDuplicates(of("duplicates", 12, 4, 2, 2, 0, 1)),
                of("wide", 4096, 2, 2, 2, 0, 1));
    }

    /** Those whose descent takes the reference no more than a moment. */
    static Stream<HardCase> narrow() {
        return all().filter(hard -> hard.weights.rows() <= 100);
    }

    private static HardCase of(
            String name,
            int width,
            int samples,
            int inputDimension,
            int outputDimension,
            double offset,
            double spread) {
        RandomStream stream = RandomStream.of(2405).named(name);
        Matrix common = gaussian(1, inputDimension, offset, stream.named("common"));
        Matrix own = gaussian(width, inputDimension, spread, stream.named("own"));
        RandomStream signs = stream.named("signs");
        return new HardCase(
                name,
                Matrix.generate(width, inputDimension, (r, k) -> common.at(0, k) + own.at(r, k)),
                Matrix.generate(width, outputDimension, (r, l) -> r == 0 ? 1 : r == 1 ? -1 : signs.nextSign()),
                inUnitBall(gaussian(samples, inputDimension, 1, stream.named("inputs"))),
                inUnitBall(gaussian(samples, outputDimension, 1, stream.named("targets"))));
    }

    /** Sample 1 repeats the input of sample 0, with a target of its own; neuron 1 repeats the weights of neuron 0. */
    private static HardCase withDuplicates(HardCase plain) {
        return new HardCase(
                plain.name, repeatFirstRow(plain.weights), plain.signs, repeatFirstRow(plain.inputs), plain.targets);
    }

    private static Matrix repeatFirstRow(Matrix matrix) {
        return Matrix.generate(matrix.rows(), matrix.columns(), (i, j) -> matrix.at(i == 1 ? 0 : i, j));
    }

    private static Matrix gaussian(int rows, int columns, double scale, RandomStream stream) {
        return Matrix.generate(rows, columns, (i, j) -> scale * stream.nextGaussian());
    }

    private static Matrix inUnitBall(Matrix rows) {
        double largest = rows.maxRowNorm();
        return rows.times(1 / (largest * (1 + 1e-15)));
    }

    @Override
    public String toString() {
        return name;
    }
}
