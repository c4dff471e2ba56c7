package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/** Random networks: the paper's symmetric start, and one with independent neurons. */
public final class Initialisation {
    private Initialisation() {}

    /**
     * The symmetric ("paired") start: for each pair r, w ~ N(0, σ²I) and a uniform in {−1,+1}^d_out; neurons 2r and
     * 2r+1 share w and carry a and −a. Cost O(m(d_in + d_out)). Source: arXiv 2405.03251, definition of the
     * initialisation.
     *
     * @param width m, even, ≥ 2
     * @param sigma σ ≥ 0, finite
     */
    public static SoftmaxNetwork symmetric(
            int width, int inputDimension, int outputDimension, double sigma, RandomStream stream) {
        if (width < 2 || width % 2 != 0) {
            throw new InvalidInput("width", "an even number of neurons, at least 2", "" + width);
        }
        Matrix weights = gaussian(width / 2, inputDimension, sigma, stream.named("weights"));
        Matrix signs = signs(width / 2, outputDimension, stream.named("signs"));
        return new SoftmaxNetwork(
                Matrix.generate(width, inputDimension, (r, k) -> weights.at(r / 2, k)),
                Matrix.generate(width, outputDimension, (r, l) -> (1 - 2 * (r % 2)) * signs.at(r / 2, l)));
    }

    /** Every neuron on its own: w_r ~ N(0, σ²I), a_r uniform. Outputs do not vanish. */
    public static SoftmaxNetwork independent(
            int width, int inputDimension, int outputDimension, double sigma, RandomStream stream) {
        return new SoftmaxNetwork(
                gaussian(width, inputDimension, sigma, stream.named("weights")),
                signs(width, outputDimension, stream.named("signs")));
    }

    private static Matrix gaussian(int rows, int columns, double sigma, RandomStream stream) {
        if (!(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new InvalidInput("sigma", "a finite number, at least 0", "" + sigma);
        }
        return Matrix.generate(rows, columns, (r, k) -> sigma * stream.nextGaussian());
    }

    private static Matrix signs(int rows, int columns, RandomStream stream) {
        return Matrix.generate(rows, columns, (r, l) -> stream.nextSign());
    }
}
