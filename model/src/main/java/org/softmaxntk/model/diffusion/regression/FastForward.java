package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.wide.WideKernel;
import org.softmaxntk.model.wide.WideNetwork;

/**
 * The drawn network's linearised path at any τ, without a step of training: f_K⁰(z) = H(z, Z)α with α = UΦ_τUᵀY, which is
 * mΣ_rS_r(z)a_r(z·θ_r) with θ_r = Σ_iS_ir(a_r·α_i)z_i where p = 0. The trained network differs from it by the coupling
 * alone: by 10⁻⁵ or less at customary sizes, so say that it was forwarded, and hold it to descent over the first steps.
 *
 * <p>Nothing of the size of H(z, Z) is held: cost O((n + M)·m·d) for M points.
 */
public final class FastForward {
    private final WideNetwork network;
    private final Matrix inputs;
    private final Matrix coefficients;

    /**
     * @param network at its start, F = 0
     * @param inputs Z, n×d_in
     * @param coefficients α, n×d_out
     */
    public FastForward(WideNetwork network, Matrix inputs, Matrix coefficients) {
        if (coefficients.rows() != inputs.rows()
                || coefficients.columns() != network.neurons().outputDimension()) {
            throw new InvalidInput(
                    "coefficients",
                    "a " + inputs.rows() + "×" + network.neurons().outputDimension() + " matrix",
                    "a " + coefficients);
        }
        this.network = network;
        this.inputs = inputs;
        this.coefficients = coefficients;
    }

    /** f_K⁰ at other points, M×d_out. */
    public Matrix at(Matrix points) {
        int n = inputs.rows();
        int all = n + points.rows();
        Matrix stacked =
                Matrix.generate(all, inputs.columns(), (i, k) -> i < n ? inputs.at(i, k) : points.at(i - n, k));
        double[] in = new double[all * coefficients.columns()];
        for (int l = 0; l < coefficients.columns(); l++) {
            for (int i = 0; i < n; i++) {
                in[l * all + i] = coefficients.at(i, l);
            }
        }
        double[] out = new double[in.length];
        WideKernel.of(network, stacked).multiply(in, out);
        return Matrix.generate(points.rows(), coefficients.columns(), (i, l) -> out[l * all + n + i]);
    }
}
