package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/**
 * One pass of a network over n inputs: probabilities S (n×m), outputs F (n×d_out), centred signs.
 *
 * <p>The centred sign {@code a_{l,r} − p_{li}} with {@code p_{li} = ⟨a_l, S_i⟩} is formed as
 * {@code 2·a_{l,r}·(mass of the neurons whose sign differs)}: as a difference it would lose every digit when one neuron
 * holds nearly all the mass. This must not be simplified. Cost O(n·m·(d_in + d_out)) time, O(n·m) memory.
 */
public final class ForwardPass {
    private final SoftmaxNetwork network;
    private final Matrix inputs;
    private final Matrix softmax;
    private final Matrix positiveMass;
    private final Matrix negativeMass;

    private ForwardPass(SoftmaxNetwork network, Matrix inputs) {
        this.network = network;
        this.inputs = inputs;
        this.softmax = Softmax.of(network.hiddenWeights(), inputs);
        this.positiveMass = mass(+1);
        this.negativeMass = mass(-1);
    }

    /**
     * @param inputs X, n×d_in, finite
     * @throws InvalidInput if the shapes do not fit
     */
    public static ForwardPass of(SoftmaxNetwork network, Matrix inputs) {
        if (inputs.columns() != network.inputDimension()) {
            throw new InvalidInput(
                    "X",
                    network.inputDimension() + " columns, as W is " + network.width() + "×" + network.inputDimension(),
                    inputs.toString());
        }
        return new ForwardPass(network, inputs.requireFinite("X"));
    }

    private Matrix mass(int sign) {
        return Matrix.generate(inputs.rows(), network.outputDimension(), (i, l) -> {
            CompensatedSum sum = new CompensatedSum();
            for (int r = 0; r < network.width(); r++) {
                if (network.signs().at(r, l) == sign) {
                    sum.add(softmax.at(i, r));
                }
            }
            return sum.value();
        });
    }

    public SoftmaxNetwork network() {
        return network;
    }

    public Matrix inputs() {
        return inputs;
    }

    /** S, n×m; rows sum to 1. Relative error of each entry ≤ ε = 16u + 8d²u²·max‖w‖‖x‖. */
    public Matrix softmax() {
        return softmax;
    }

    /** s_{ir} = m·S_{ir}. */
    public double scaledProbability(int i, int r) {
        return network.width() * softmax.at(i, r);
    }

    /** p_{li} = ⟨a_l, S_i⟩ ∈ [−1, 1]. */
    public double signMean(int i, int l) {
        return positiveMass.at(i, l) - negativeMass.at(i, l);
    }

    /** a_{l,r} − p_{li} ∈ [−2, 2], with relative error ≤ ε + 3u. */
    public double centredSign(int i, int r, int l) {
        double a = network.signs().at(r, l);
        return 2 * a * (a > 0 ? negativeMass : positiveMass).at(i, l);
    }

    /** F, n×d_out: F_{il} = m·p_{li}. Exactly 0 for a paired network. Absolute error ≤ m(ε + 4u). */
    public Matrix outputs() {
        return Matrix.generate(inputs.rows(), network.outputDimension(), (i, l) -> network.width() * signMean(i, l));
    }
}
