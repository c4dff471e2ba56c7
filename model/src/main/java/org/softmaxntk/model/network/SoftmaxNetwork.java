package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * The two-layer softmax network {@code F(x)_l = m·⟨a_l, softmax(Wx)⟩}: features {@code s_r = m·softmax(Wx)_r}.
 *
 * <p>Hidden weights W: m×d_in, finite, trained. Signs A: m×d_out, entries −1 or +1, fixed. Immutable. Source:
 * arXiv 2405.03251, section 3.
 */
public final class SoftmaxNetwork extends Network {
    /**
     * @param hiddenWeights W, m×d_in with m, d_in ≥ 1, finite
     * @param signs A, m×d_out with d_out ≥ 1, entries −1 or +1
     * @throws InvalidInput if a shape or an entry is not as required
     */
    public SoftmaxNetwork(Matrix hiddenWeights, Matrix signs) {
        super(hiddenWeights, signs);
    }

    @Override
    public Activation activation() {
        return Activation.SOFTMAX;
    }

    @Override
    public ForwardPass forward(Matrix inputs) {
        return ForwardPass.of(this, inputs);
    }

    @Override
    public SoftmaxNetwork withWeights(Matrix weights) {
        return new SoftmaxNetwork(requireColumns(weights), signs());
    }
}
