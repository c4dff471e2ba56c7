package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * A two-layer network {@code F(x)_l = Σ_r a_{l,r} s_r(x)} whose features s_r are made from the logits {@code z_r =
 * ⟨w_r, x⟩}; which features, says its {@link #activation()}.
 *
 * <p>Hidden weights W: m×d_in, finite, trained. Signs A: m×d_out, entries −1 or +1, fixed. Immutable. Kernel, gradient
 * and descent are written once, for the {@link NetworkPass} that {@link #forward} gives.
 */
public abstract class Network {
    private final Matrix hiddenWeights;
    private final Matrix signs;

    /**
     * @param hiddenWeights W, m×d_in with m, d_in ≥ 1, finite
     * @param signs A, m×d_out with d_out ≥ 1, entries −1 or +1
     * @throws InvalidInput if a shape or an entry is not as required
     */
    Network(Matrix hiddenWeights, Matrix signs) {
        if (hiddenWeights.rows() == 0 || hiddenWeights.columns() == 0) {
            throw new InvalidInput("W", "at least one neuron and one input", hiddenWeights.toString());
        }
        if (signs.rows() != hiddenWeights.rows() || signs.columns() == 0) {
            throw new InvalidInput(
                    "A",
                    "one row for each of the " + hiddenWeights.rows() + " neurons (rows of W), at least one column",
                    signs.toString());
        }
        this.hiddenWeights = hiddenWeights.requireFinite("W");
        this.signs = requireSigns(signs);
    }

    private static Matrix requireSigns(Matrix signs) {
        for (int r = 0; r < signs.rows(); r++) {
            for (int l = 0; l < signs.columns(); l++) {
                if (Math.abs(signs.at(r, l)) != 1) {
                    throw new InvalidInput("A[" + r + "][" + l + "]", "−1 or +1", "" + signs.at(r, l));
                }
            }
        }
        return signs;
    }

    /** How features are made from logits. */
    public abstract Activation activation();

    /**
     * The pass over the inputs X, n×d_in, finite.
     *
     * @throws InvalidInput if X does not have d_in columns, or a logit is beyond the activation's range
     */
    public abstract NetworkPass forward(Matrix inputs);

    /** The network with the same activation and signs and other hidden weights of the same shape. */
    public Network withWeights(Matrix weights) {
        return activation().network(requireColumns(weights), signs);
    }

    /** The same weights and signs under another activation: what a comparison of activations starts from. */
    public Network withActivation(Activation other) {
        return other.network(hiddenWeights, signs);
    }

    public Matrix hiddenWeights() {
        return hiddenWeights;
    }

    public Matrix signs() {
        return signs;
    }

    /** m. */
    public int width() {
        return hiddenWeights.rows();
    }

    /** d_in. */
    public int inputDimension() {
        return hiddenWeights.columns();
    }

    /** d_out. */
    public int outputDimension() {
        return signs.columns();
    }

    /**
     * Whether neurons 2r and 2r+1 share their weights and carry opposite signs, for every r (bitwise): then F = 0
     * everywhere.
     */
    public boolean isPaired() {
        if (width() % 2 != 0) {
            return false;
        }
        for (int r = 0; r < width(); r += 2) {
            if (!isPair(r)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPair(int r) {
        for (int k = 0; k < inputDimension(); k++) {
            if (hiddenWeights.at(r, k) != hiddenWeights.at(r + 1, k)) {
                return false;
            }
        }
        for (int l = 0; l < outputDimension(); l++) {
            if (signs.at(r, l) != -signs.at(r + 1, l)) {
                return false;
            }
        }
        return true;
    }

    final Matrix requireColumns(Matrix weights) {
        if (weights.columns() != inputDimension()) {
            throw new InvalidInput("W", inputDimension() + " columns", weights.toString());
        }
        return weights;
    }

    final Matrix requireInputs(Matrix inputs) {
        if (inputs.columns() != inputDimension()) {
            throw new InvalidInput(
                    "X", inputDimension() + " columns, as W is " + width() + "×" + inputDimension(), inputs.toString());
        }
        return inputs.requireFinite("X");
    }
}
