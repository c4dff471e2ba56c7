package org.softmaxntk.model.network;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * One pass of the softmax network over n inputs: probabilities S (n×m), outputs F (n×d_out), centred signs.
 *
 * <p>The centred sign {@code a_{l,r} − p_{li}} with {@code p_{li} = ⟨a_l, S_i⟩} is formed as
 * {@code 2·a_{l,r}·(mass of the neurons whose sign differs)}: as a difference it would lose every digit when one neuron
 * holds nearly all the mass. This must not be simplified. Cost O(n·m·(d_in + d_out)) time, O(n·m) memory.
 */
public final class ForwardPass implements NetworkPass {
    private final SoftmaxNetwork network;
    private final Matrix inputs;
    private final Matrix softmax;
    private final SignedMass mass;

    private ForwardPass(SoftmaxNetwork network, Matrix inputs) {
        this.network = network;
        this.inputs = inputs;
        this.softmax = Softmax.of(network.hiddenWeights(), inputs);
        this.mass = SignedMass.of(softmax, network.signs());
    }

    /**
     * The pass of {@code network} over the rows of X.
     *
     * @param inputs X, n×d_in, finite
     * @throws InvalidInput if the shapes do not fit
     */
    public static ForwardPass of(SoftmaxNetwork network, Matrix inputs) {
        return new ForwardPass(network, network.requireInputs(inputs));
    }

    @Override
    public SoftmaxNetwork network() {
        return network;
    }

    @Override
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
        return mass.positive().at(i, l) - mass.negative().at(i, l);
    }

    /** a_{l,r} − p_{li} ∈ [−2, 2], with relative error ≤ ε + 3u. */
    public double centredSign(int i, int r, int l) {
        double a = network.signs().at(r, l);
        return 2 * a * (a > 0 ? mass.negative() : mass.positive()).at(i, l);
    }

    /** F, n×d_out: F_{il} = m·p_{li}. Exactly 0 for a paired network. Absolute error ≤ m(ε + 4u). */
    @Override
    public Matrix outputs() {
        return Matrix.generate(inputs.rows(), network.outputDimension(), (i, l) -> network.width() * signMean(i, l));
    }

    /** a_{l,r} − p_{li}, as {@link #centredSign}. */
    @Override
    public double sign(int i, int r, int l) {
        return centredSign(i, r, l);
    }

    /** The bits of sign times slope; without asking for a sign, which nobody can guess. */
    @Override
    public void writeDerivatives(int i, int l, int from, int length, double[] target, int at) {
        double[] bySign = {-2 * mass.positive().at(i, l), 2 * mass.negative().at(i, l)};
        Matrix signs = network.signs();
        for (int k = 0; k < length; k++) {
            int isPositive = ((int) signs.at(from + k, l) + 1) >> 1;
            target[at + k] = bySign[isPositive] * (network.width() * softmax.at(i, from + k));
        }
    }

    /** s_{ir}, as {@link #scaledProbability}: with sign(i,r,l) the derivative of F_{il} by the logit z_{ir}. */
    @Override
    public double slope(int i, int r) {
        return scaledProbability(i, r);
    }
}
