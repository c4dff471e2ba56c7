package org.softmaxntk.theorems.given.network;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;

/**
 * Neurons in fours that share their weights, drawn from N(0, σ²I), with signs that balance for every output and are not opposite
 * in pairs: output l has the pattern number l mod 3 of ++−−, +−+−, +−−+, times a random sign.
 */
final class BalancedStart {
    private static final int FOUR = 4;
    private static final int[][] PATTERNS = {{1, 1, -1, -1}, {1, -1, 1, -1}, {1, -1, -1, 1}};

    private BalancedStart() {}

    /** Any width; where it is no multiple of four the last neurons are a pair, and an odd one balances with none. */
    static SoftmaxNetwork draw(int width, int inputs, int outputs, double sigma, RandomStream stream) {
        int groups = (width + FOUR - 1) / FOUR;
        Matrix weights = Matrix.generate(groups, inputs, (g, k) -> sigma * stream.nextGaussian());
        Matrix turns = Matrix.generate(groups, outputs, (g, l) -> stream.nextInt(2) == 0 ? 1 : -1);
        return new SoftmaxNetwork(
                Matrix.generate(width, inputs, (r, k) -> weights.at(r / FOUR, k)),
                Matrix.generate(width, outputs, (r, l) -> turns.at(r / FOUR, l) * sign(r, l, width)));
    }

    private static int sign(int neuron, int output, int width) {
        boolean whole = neuron / FOUR * FOUR + FOUR <= width;
        return whole ? PATTERNS[output % PATTERNS.length][neuron % FOUR] : 1 - 2 * (neuron % 2);
    }
}
