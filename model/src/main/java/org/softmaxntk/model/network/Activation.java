package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/** How a network makes its features s_r from the logits z_r = ⟨w_r, x⟩. */
public enum Activation {
    /** s_r = m·e^{z_r} / Σ_q e^{z_q}. Source: arXiv 2405.03251. */
    SOFTMAX {
        @Override
        public SoftmaxNetwork network(Matrix hiddenWeights, Matrix signs) {
            return new SoftmaxNetwork(hiddenWeights, signs);
        }
    },
    /** s_r = e^{z_r}, for logits up to 340. Source: arXiv 2303.16504. */
    EXP {
        @Override
        public NeuronwiseNetwork network(Matrix hiddenWeights, Matrix signs) {
            return NeuronwiseNetwork.exp(hiddenWeights, signs);
        }
    },
    /** s_r = max(z_r, 0), whose derivative at 0 is taken as 0. Source: arXiv 1810.02054. */
    RELU {
        @Override
        public NeuronwiseNetwork network(Matrix hiddenWeights, Matrix signs) {
            return NeuronwiseNetwork.relu(hiddenWeights, signs);
        }
    };

    /**
     * The network with this activation.
     *
     * @param hiddenWeights W, m×d_in with m, d_in ≥ 1, finite
     * @param signs A, m×d_out with d_out ≥ 1, entries −1 or +1
     * @throws InvalidInput if a shape or an entry is not as required
     */
    public abstract Network network(Matrix hiddenWeights, Matrix signs);
}
