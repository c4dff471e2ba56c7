package org.softmaxntk.model.wide;

import org.softmaxntk.model.arithmetic.PanelArithmetic;

/**
 * A view of up to 64 neurons: their weights as d_in rows of 64 in some array, their signs as d_out rows.
 *
 * <p>Neuron 2q of the block stands at place q and neuron 2q + 1 at place q + 32, so that the two of a pair meet first in
 * every sum. Places without a neuron have signs 0 and the weights of the block's first neuron; what is summed
 * there must be {@linkplain #clearAbsent cleared}.
 */
final class Block {
    private final double[] own;
    private final double[] signs;
    private double[] weights;
    private int weightsAt;
    private int present;

    Block(int inputs, int outputs) {
        this.own = new double[inputs * PanelArithmetic.NEURONS];
        this.signs = new double[outputs * PanelArithmetic.NEURONS];
    }

    /** Where the r-th neuron of a block stands. */
    static int place(int r) {
        return r / 2 + r % 2 * (PanelArithmetic.NEURONS / 2);
    }

    /** How many of the block's neurons there are in a network of this width. */
    static int present(long block, long width) {
        return (int) Math.min(PanelArithmetic.NEURONS, width - block * PanelArithmetic.NEURONS);
    }

    /** Points at weights that stand in {@code array}; {@code count} of the places hold a neuron. */
    void pointAt(double[] array, int at, int count) {
        weights = array;
        weightsAt = at;
        present = count;
    }

    /** The block's own array for weights, to be filled by the caller. */
    double[] ownWeights(int count) {
        weights = own;
        weightsAt = 0;
        present = count;
        return own;
    }

    double[] weights() {
        return weights;
    }

    int weightsAt() {
        return weightsAt;
    }

    /** A as d_out rows of −1, 0, +1. */
    double[] signs() {
        return signs;
    }

    void setSign(int output, int r, int sign) {
        signs[output * PanelArithmetic.NEURONS + place(r)] = sign;
    }

    /** Zeros in the places without a neuron. */
    void clearAbsent(double[] panel, int rows) {
        for (int r = present; r < PanelArithmetic.NEURONS; r++) {
            for (int i = 0; i < rows; i++) {
                panel[i * PanelArithmetic.NEURONS + place(r)] = 0;
            }
        }
    }
}
