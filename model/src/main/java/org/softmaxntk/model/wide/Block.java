package org.softmaxntk.model.wide;

import org.softmaxntk.model.arithmetic.PanelArithmetic;

/**
 * A view of up to 64 neurons: their weights as d_in rows of 64 in some array, their signs as d_out rows and one more of
 * ones.
 *
 * <p>The two of a pair, neurons 2q and 2q + 1 of the block, stand eight places apart, so that they meet first in every sum.
 * Places without a neuron have signs 0, 0 in the row of ones, and weights that do not matter: their features and slopes are
 * {@linkplain #clearAbsent cleared}.
 */
final class Block {
    private static final int LANES = PanelArithmetic.LANES;

    private final double[] own;
    private final long[] signBits;
    private final double[] signs;
    private double[] weights;
    private int weightsAt;
    private final int outputs;
    private int present;

    Block(int inputs, int outputs) {
        this.outputs = outputs;
        this.own = new double[inputs * PanelArithmetic.NEURONS];
        this.signBits = new long[outputs];
        this.signs = new double[(outputs + 1) * PanelArithmetic.NEURONS];
    }

    /** Where the r-th neuron of a block stands. */
    static int place(int r) {
        int pair = r / 2;
        return pair / LANES * 2 * LANES + r % 2 * LANES + pair % LANES;
    }

    /** How many of the block's neurons there are in a network of this width. */
    static int present(long block, long width) {
        return (int) Math.min(PanelArithmetic.NEURONS, width - block * PanelArithmetic.NEURONS);
    }

    /** Points at weights that stand in {@code array}; {@code count} of the places hold a neuron. */
    void pointAt(double[] array, int at, int count) {
        weights = array;
        weightsAt = at;
        hold(count);
    }

    /** The block's own array for weights, to be filled by the caller. */
    double[] ownWeights(int count) {
        weights = own;
        weightsAt = 0;
        hold(count);
        return own;
    }

    private void hold(int count) {
        if (count != present) {
            for (int r = 0; r < PanelArithmetic.NEURONS; r++) {
                signs[outputs * PanelArithmetic.NEURONS + place(r)] = r < count ? 1 : 0;
            }
            present = count;
        }
    }

    /** How many of the places hold a neuron. */
    int present() {
        return present;
    }

    double[] weights() {
        return weights;
    }

    int weightsAt() {
        return weightsAt;
    }

    /** One word for each output, whose bit p is set where the neuron at place p has a = −1; filled by the neurons. */
    long[] signBits() {
        return signBits;
    }

    /** Makes {@link #signs} of the bits, once the neurons have been read. */
    void unpackSigns(PanelArithmetic arithmetic) {
        arithmetic.signs(signBits, 0, outputs, signs);
        clearAbsent(signs, outputs);
    }

    /** A as d_out rows of −1, 0, +1, and a row of ones where there is a neuron. */
    double[] signs() {
        return signs;
    }

    /** Zeros in the places without a neuron. */
    void clearAbsent(double[] panel, int rows) {
        fillAbsent(panel, rows, 0);
    }

    void fillAbsent(double[] panel, int rows, double value) {
        for (int r = present; r < PanelArithmetic.NEURONS; r++) {
            for (int i = 0; i < rows; i++) {
                panel[i * PanelArithmetic.NEURONS + place(r)] = value;
            }
        }
    }
}
