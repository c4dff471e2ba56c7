package org.softmaxntk.model.wide;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;

/**
 * What one pass over all neurons leaves: outputs F (n×d_out), for softmax the sign means p and the logarithms of the
 * normalisers Σ_r e^{z_ir}.
 *
 * <p>A logit is a plain sum of d_in products, so features have the relative error ε = (d_in + 3)u·(1 + max‖w‖‖x‖), and
 * |error of F| ≤ (ε + m/1024·u)·Σ_r s_ir at worst, typically √ of the second term. 0 exactly for a paired network. Cost
 * O(n·m·(d_in + d_out)) time; memory O(n·d_out) for each of 128 shards, and O(n) panels of 64 for each thread.
 */
public final class WidePass {
    private final Matrix outputs;
    private final Matrix signMeans;
    private final double[] logNormalisers;

    private WidePass(Matrix outputs, Matrix signMeans, double[] logNormalisers) {
        this.outputs = outputs;
        this.signMeans = signMeans;
        this.logNormalisers = logNormalisers;
    }

    /** The pass over the rows of X: n×d_in, finite, n ≥ 1. */
    public static WidePass of(WideNetwork network, Matrix inputs) {
        return of(network, inputs, Execution.standard());
    }

    /** The same, carried out as told: the same bits. */
    public static WidePass of(WideNetwork network, Matrix inputs, Execution execution) {
        Samples samples = new Samples(network.requireInputs(inputs));
        Workers<BlockSweep> workers = BlockSweep.workers(network, samples, execution);
        return of(network, new ForwardSums(network, samples).over(workers));
    }

    static WidePass of(WideNetwork network, FeatureSums features) {
        double[] shifts = features.shifts;
        double[] sums = features.sums;
        int n = shifts.length;
        int outputs = network.neurons().outputDimension();
        if (network.activation() != Activation.SOFTMAX) {
            Matrix signed = Matrix.generate(n, outputs, (i, l) -> sums[i * (outputs + 1) + l]);
            return new WidePass(signed, Matrix.zeros(n, outputs), new double[n]);
        }
        Matrix means =
                Matrix.generate(n, outputs, (i, l) -> sums[i * (outputs + 1) + l] / sums[i * (outputs + 1) + outputs]);
        double[] logarithms = new double[n];
        for (int i = 0; i < n; i++) {
            logarithms[i] = shifts[i] + Math.log(sums[i * (outputs + 1) + outputs]);
        }
        return new WidePass(means.times(network.width()), means, logarithms);
    }

    /** F, n×d_out. */
    public Matrix outputs() {
        return outputs;
    }

    /** p, n×d_out: p_il = ⟨a_l, S_i⟩ for softmax, 0 for the other activations. */
    public Matrix signMeans() {
        return signMeans;
    }

    /** log Σ_r e^{z_ir} for softmax, 0 for the other activations; a copy. */
    public double[] logNormalisers() {
        return logNormalisers.clone();
    }
}
