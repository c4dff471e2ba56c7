package org.softmaxntk.model.wide;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Network;

/**
 * A two-layer network of any width: {@code F(x)_l = Σ_r a_{l,r} s_r(x)} with the features of its activation.
 *
 * @param activation how features are made from logits
 * @param neurons weights and signs
 */
public record WideNetwork(Activation activation, Neurons neurons) {
    /** A copy of a network in memory, with weights of its own. */
    public static WideNetwork of(Network network) {
        return new WideNetwork(network.activation(), StoredNeurons.of(network));
    }

    /** m. */
    public long width() {
        return neurons.width();
    }

    /** What the derivative of an output by a logit is larger by than sign times slope: m for softmax, else 1. */
    double outputFactor() {
        return activation == Activation.SOFTMAX ? width() : 1;
    }

    Matrix requireInputs(Matrix inputs) {
        if (inputs.columns() != neurons.inputDimension() || inputs.rows() == 0) {
            throw new InvalidInput(
                    "X",
                    "at least one row and " + neurons.inputDimension() + " columns, one for each row of w",
                    inputs.toString());
        }
        return inputs.requireFinite("X");
    }
}
