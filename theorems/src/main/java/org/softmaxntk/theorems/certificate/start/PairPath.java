package org.softmaxntk.theorems.certificate.start;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * What the pairs of a start do along the kernel's own path: their features s_ir = m·S_ir, their signs a_lr and the inputs.
 *
 * <p>While the outputs follow ṽ, pair r comes apart by ô_r/m, ô_r = −Σ_i s_ir(a_r·u_i)x_i with u = h Σ ṽ. The second-order
 * part of its gradient is M_r = Σ_i s_ir(a_r·ṽ_i)x_ix_iᵀ, and its even part begins to move by γ_r/m, γ_r = M_rô_r − Σ_i
 * s_ir(F_i·ṽ_i)x_i, with F = Y + ṽ.
 */
public final class PairPath {
    /** In as few coordinates as possible. */
    private final Matrix inputs;
    /** Of the inputs. */
    private final double relativeError;
    /** One row for each pair: s_ir. */
    private final Matrix features;
    /** One row for each pair: a_lr. */
    private final Matrix signs;

    private PairPath(FewRows inputs, Matrix features, Matrix signs) {
        this.inputs = inputs.rows();
        this.relativeError = inputs.relativeError();
        this.features = features;
        this.signs = signs;
    }

    /** Cost O(n·m·d_in), and O(n²·d_in) if there are many coordinates. */
    public static PairPath of(SoftmaxNetwork network, DataSet data) {
        ForwardPass pass = ForwardPass.of(network, data.inputs());
        int pairs = network.width() / 2;
        return new PairPath(
                FewRows.of(data.inputs()),
                Matrix.generate(pairs, data.samples(), (r, i) -> pass.softmax().at(i, 2 * r) * network.width()),
                Matrix.generate(
                        pairs,
                        network.outputDimension(),
                        (r, l) -> network.signs().at(2 * r, l)));
    }

    /** How far the inputs may be off, relative to their norms. */
    double relativeError() {
        return relativeError;
    }

    int samples() {
        return inputs.rows();
    }

    int pairs() {
        return features.rows();
    }

    /**
     * s_ir(a_r·v_i), P×n.
     *
     * @param v N entries at l·n + i
     */
    Matrix weights(double[] v) {
        int n = samples();
        return Matrix.generate(pairs(), n, (r, i) -> {
            double sum = 0;
            for (int l = 0; l < signs.columns(); l++) {
                sum += signs.at(r, l) * v[l * n + i];
            }
            return sum * features.at(r, i);
        });
    }

    /** s_ir. */
    double feature(int pair, int sample) {
        return features.at(pair, sample);
    }

    /** Σ_i w_irx_i for weights of P×n, in the coordinates of the inputs. */
    Matrix sums(Matrix weights) {
        return GramProduct.between(RowSource.of(weights), RowSource.of(inputs.transpose()));
    }

    /** ⟨x_i, o_r⟩ for o in those coordinates, P×n. */
    Matrix logits(Matrix odd) {
        return GramProduct.between(RowSource.of(odd), RowSource.of(inputs));
    }

    /** ‖Σ_i w_irx_ix_iᵀ‖_F of every pair. Cost O(P·n·min(d_in, 4n)²). */
    double[] turns(Matrix weights) {
        Matrix sums = GramProduct.between(RowSource.of(weights), new InputProducts(inputs));
        double[] turns = new double[sums.rows()];
        for (int r = 0; r < turns.length; r++) {
            turns[r] = norm(sums, r);
        }
        return turns;
    }

    /** Of the symmetric matrix whose lower triangle a row holds. */
    private static double norm(Matrix triangles, int row) {
        double squares = 0;
        for (int j = 0, at = 0; at < triangles.columns(); j++) {
            for (int k = 0; k <= j; k++, at++) {
                double entry = triangles.at(row, at);
                squares += (j == k ? 1 : 2) * entry * entry;
            }
        }
        return Math.sqrt(squares);
    }
}
