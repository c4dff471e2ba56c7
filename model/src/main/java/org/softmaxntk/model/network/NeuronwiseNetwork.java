package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * A two-layer network whose neurons do not see each other: {@code F(x)_l = Σ_r a_{l,r} s(⟨w_r, x⟩)} with s = exp or
 * ReLU.
 *
 * <p>Beside softmax it has no normaliser: no p is subtracted from the signs, and features are not bounded by m. Immutable.
 * Sources: arXiv 2303.16504 (exp), arXiv 1810.02054 (ReLU), without their output scale 1/√m.
 */
public final class NeuronwiseNetwork extends Network {
    private final NeuronFunction function;

    private NeuronwiseNetwork(NeuronFunction function, Matrix hiddenWeights, Matrix signs) {
        super(hiddenWeights, signs);
        this.function = function;
    }

    /**
     * s(z) = e^z; a pass needs z ≤ 340.
     *
     * @param hiddenWeights W, m×d_in with m, d_in ≥ 1, finite
     * @param signs A, m×d_out with d_out ≥ 1, entries −1 or +1
     * @throws InvalidInput if a shape or an entry is not as required
     */
    public static NeuronwiseNetwork exp(Matrix hiddenWeights, Matrix signs) {
        return new NeuronwiseNetwork(NeuronFunction.EXP, hiddenWeights, signs);
    }

    /**
     * s(z) = max(z, 0), with derivative 0 at 0; a pass needs z ≤ 10¹⁵⁰. Parameters and errors as for {@link #exp}.
     */
    public static NeuronwiseNetwork relu(Matrix hiddenWeights, Matrix signs) {
        return new NeuronwiseNetwork(NeuronFunction.RELU, hiddenWeights, signs);
    }

    @Override
    public Activation activation() {
        return function.activation();
    }

    @Override
    public NeuronwisePass forward(Matrix inputs) {
        return new NeuronwisePass(this, function, requireInputs(inputs));
    }

    @Override
    public NeuronwiseNetwork withWeights(Matrix weights) {
        return new NeuronwiseNetwork(function, requireColumns(weights), signs());
    }
}
