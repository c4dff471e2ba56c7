package org.softmaxntk.model.network;

import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;

/**
 * One pass of an exp or ReLU network: features s_ir = s(z_ir), slopes s'(z_ir), outputs F_il = Σ_r a_{l,r} s_ir.
 *
 * <p>With u = 2⁻⁵³, logits have absolute error ≤ u|z| + 2d²u²·‖w_r‖‖x_i‖ for ReLU and, carried as high + low, only the
 * second term for exp; so exp's features and slopes have relative error ≤ ε = 4u + 2d²u²·max‖w‖‖x‖. ReLU's slope is right
 * wherever |z_ir| exceeds that second term, and 0 where z_ir is computed as 0. Cost O(n·m·(d_in + d_out)) time, O(n·m)
 * memory.
 */
public final class NeuronwisePass implements NetworkPass {
    private final NeuronwiseNetwork network;
    private final Matrix inputs;
    private final Matrix features;
    private final Matrix slopes;

    NeuronwisePass(NeuronwiseNetwork network, NeuronFunction function, Matrix inputs) {
        this.network = network;
        this.inputs = inputs;
        int width = network.width();
        double[] values = new double[Math.multiplyExact(inputs.rows(), width)];
        double[] derivatives = new double[values.length];
        SampleTasks.run(inputs.rows(), (long) width * inputs.columns(), i -> {
            CompensatedDot logit = new CompensatedDot();
            for (int r = 0; r < width; r++) {
                logit.ofRows(network.hiddenWeights(), r, inputs, i);
                function.requireInRange(logit.high(), r, i);
                values[i * width + r] = function.value(logit.high(), logit.low());
                derivatives[i * width + r] = function.slope(logit.high(), logit.low());
            }
        });
        this.features = Matrix.ofRows(inputs.rows(), width, values);
        this.slopes = Matrix.ofRows(inputs.rows(), width, derivatives);
    }

    @Override
    public NeuronwiseNetwork network() {
        return network;
    }

    @Override
    public Matrix inputs() {
        return inputs;
    }

    /** s, n×m, entries ≥ 0. */
    public Matrix features() {
        return features;
    }

    /** a_{l,r}. */
    @Override
    public double sign(int i, int r, int l) {
        return network.signs().at(r, l);
    }

    /** s'(z_ir): e^{z_ir} for exp; 1 where z_ir > 0, else 0, for ReLU. */
    @Override
    public double slope(int i, int r) {
        return slopes.at(i, r);
    }

    /** F, n×d_out: F_il = Σ_r a_{l,r} s_ir. Exactly 0 for a paired network. Absolute error ≤ 4u·Σ_r s_ir + the features'. */
    @Override
    public Matrix outputs() {
        SignedMass mass = SignedMass.of(features, network.signs());
        return mass.positive().minus(mass.negative());
    }
}
