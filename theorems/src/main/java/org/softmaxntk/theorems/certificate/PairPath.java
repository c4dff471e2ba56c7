package org.softmaxntk.theorems.certificate;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * What the pairs of a start do along the kernel's own path: their features s_ir = m·S_ir, their signs a_lr and the inputs.
 *
 * <p>While the outputs follow ṽ, pair r comes apart by ô_r/m, ô_r = −Σ_i s_ir(a_r·u_i)x_i with u = h Σ ṽ. The second-order
 * part of its gradient is M_r = Σ_i s_ir(a_r·ṽ_i)x_ix_iᵀ, and its even part begins to move by γ_r/m, γ_r = M_rô_r − Σ_i
 * s_ir(F_i·ṽ_i)x_i, with F = Y + ṽ.
 */
final class PairPath {
    private final Matrix inputs;
    /** One row for each pair: s_ir. */
    private final Matrix features;
    /** One row for each pair: a_lr. */
    private final Matrix signs;

    private PairPath(Matrix inputs, Matrix features, Matrix signs) {
        this.inputs = inputs;
        this.features = features;
        this.signs = signs;
    }

    /** Cost O(n·m·d_in). */
    static PairPath of(SoftmaxNetwork network, DataSet data) {
        ForwardPass pass = ForwardPass.of(network, data.inputs());
        int pairs = network.width() / 2;
        return new PairPath(
                data.inputs(),
                Matrix.generate(pairs, data.samples(), (r, i) -> pass.softmax().at(i, 2 * r) * network.width()),
                Matrix.generate(
                        pairs,
                        network.outputDimension(),
                        (r, l) -> network.signs().at(2 * r, l)));
    }

    int samples() {
        return inputs.rows();
    }

    int pairs() {
        return features.rows();
    }

    /**
     * s_ir(a_r·v_i) of every sample i.
     *
     * @param v N entries at l·n + i
     */
    double[] weights(int pair, double[] v) {
        double[] weights = new double[inputs.rows()];
        for (int i = 0; i < weights.length; i++) {
            for (int l = 0; l < signs.columns(); l++) {
                weights[i] += signs.at(pair, l) * v[l * weights.length + i];
            }
            weights[i] *= features.at(pair, i);
        }
        return weights;
    }

    /** s_ir. */
    double feature(int pair, int sample) {
        return features.at(pair, sample);
    }

    /** Σ_i w_ix_i. */
    double[] sum(double[] weights) {
        double[] sum = new double[inputs.columns()];
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weights[i] * inputs.at(i, k);
            }
        }
        return sum;
    }

    /** ⟨x_i, o⟩. */
    double logit(int sample, double[] o) {
        double sum = 0;
        for (int k = 0; k < o.length; k++) {
            sum += inputs.at(sample, k) * o[k];
        }
        return sum;
    }

    /** ‖Σ_i w_ix_ix_iᵀ‖_F. Cost O(n·d_in²). */
    double turn(double[] weights) {
        double squares = 0;
        for (int j = 0; j < inputs.columns(); j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int i = 0; i < weights.length; i++) {
                    sum += weights[i] * inputs.at(i, j) * inputs.at(i, k);
                }
                squares += (j == k ? 1 : 2) * sum * sum;
            }
        }
        return Math.sqrt(squares);
    }
}
