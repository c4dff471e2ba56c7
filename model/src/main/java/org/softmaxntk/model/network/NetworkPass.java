package org.softmaxntk.model.network;

import org.softmaxntk.model.linear.Matrix;

/**
 * One pass of a network over n inputs: its outputs, and their derivatives by the logits z_ir = ⟨w_r, x_i⟩ as a product
 * {@code ∂F_{il}/∂z_{ir} = sign(i,r,l)·slope(i,r)}.
 *
 * <p>Tangent kernel, Jacobian, gradient and descent need no more than this, whatever the activation:
 *
 * <table>
 * <caption>the two factors</caption>
 * <tr><th>activation</th><th>sign(i,r,l)</th><th>slope(i,r)</th></tr>
 * <tr><td>softmax</td><td>a_{l,r} − p_{li}</td><td>s_{ir} = m·S_{ir}</td></tr>
 * <tr><td>exp</td><td>a_{l,r}</td><td>e^{z_ir}</td></tr>
 * <tr><td>ReLU</td><td>a_{l,r}</td><td>1 if z_ir &gt; 0, else 0</td></tr>
 * </table>
 */
public interface NetworkPass {
    Network network();

    /** X, n×d_in. */
    Matrix inputs();

    /** F, n×d_out. */
    Matrix outputs();

    /** The factor of ∂F_{il}/∂z_{ir} that carries the output weight. */
    double sign(int i, int r, int l);

    /** The factor of ∂F_{il}/∂z_{ir} that all outputs share; ≥ 0. */
    double slope(int i, int r);

    /** ∂F_{il}/∂z_{ir} for {@code length} neurons r from {@code from} on, written from {@code at} on. */
    default void writeDerivatives(int i, int l, int from, int length, double[] target, int at) {
        for (int k = 0; k < length; k++) {
            target[at + k] = sign(i, from + k, l) * slope(i, from + k);
        }
    }
}
