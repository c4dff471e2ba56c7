package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * The two-layer softmax network {@code F(x)_l = m·⟨a_l, softmax(Wx)⟩}.
 *
 * <p>Hidden weights W: m×d_in, finite, trained. Signs A: m×d_out, entries −1 or +1, fixed. Immutable. Source:
 * arXiv 2405.03251, section 3.
 */
public final class SoftmaxNetwork {
    private final Matrix hiddenWeights;
    private final Matrix signs;

    /**
     * @param hiddenWeights W, m×d_in with m, d_in ≥ 1, finite
     * @param signs A, m×d_out with d_out ≥ 1, entries −1 or +1
     * @throws InvalidInput if a shape or an entry is not as required
     */
    public SoftmaxNetwork(Matrix hiddenWeights, Matrix signs) {
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

    /** The network with the same signs and other hidden weights of the same shape. */
    public SoftmaxNetwork withWeights(Matrix weights) {
        if (weights.columns() != inputDimension()) {
            throw new InvalidInput("W", inputDimension() + " columns", weights.toString());
        }
        return new SoftmaxNetwork(weights, signs);
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
}
