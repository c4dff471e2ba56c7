package org.softmaxntk.theorems.certificate;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.arithmetic.FastBudget;

/**
 * The sizes of a paired start that certificates are made of: upper bounds, each above the true number for certain.
 *
 * <p>With s_ir = m·S_ir, x̂_i = ‖x_i‖, ŝ_i = max_r s_ir, κ_ij = (1/m)Σ_r s_ir s_jr, K̂_ij = |x_i·x_j|κ_ij:
 *
 * <ul>
 *   <li>largestFeature: s = max s_ir; inputNorm: ‖X‖₂²
 *   <li>gradient: G = √d_out·max_r ‖diag(s_·r)X‖_F; evenGradient: G_ε, the same of diag(s_·r x̂)X
 *   <li>spread: G_β = √d_out·max_r λ_max(Σ_i ŝ_i s_ir x̂_i² x_ix_iᵀ)^½
 *   <li>first, second: K₁, K₂ = d_out·λ_max(K̂_ij x_ij^p), p = 1, 2, x_ij = (x̂_i + x̂_j)/2
 *   <li>quadratic: K_φ = d_out·λ_max(|x_i·x_j|ŝ_iŝ_j(x̂_i² + x̂_j²)/2)
 *   <li>outputScale: max x̂_i√κ_ii
 * </ul>
 *
 * <p><b>Numerics.</b> All are made of sums and products of positive numbers: relative error at most 4ε + 2(m + n + d_in +
 * 40)u, by which they are enlarged; an eigenvalue of a non-negative matrix is off by at most 10·n·u of its Frobenius norm.
 *
 * <p><b>Cost.</b> O(m·n·(n + d_in) + m·d_in³ + n³).
 */
record StartSizes(
        double largestFeature,
        double inputNorm,
        double gradient,
        double evenGradient,
        double spread,
        double first,
        double second,
        double quadratic,
        double outputScale,
        RowNorms rows) {

    /** x̂_i√κ_ii by sample: what an output of sample i weighs in f_x. */
    record RowNorms(Matrix column) {
        double at(int sample) {
            return column.at(sample, 0);
        }
    }

    static StartSizes of(SoftmaxNetwork network, DataSet data) {
        return new Reckoning(network, data).sizes();
    }

    /** The computation, with what its parts share. */
    private static final class Reckoning {
        private final Matrix x;
        private final Matrix s;
        private final int outputs;
        private final double[] norms;
        private final double[] largest;
        private final double slack;

        Reckoning(SoftmaxNetwork network, DataSet data) {
            x = data.inputs();
            s = ForwardPass.of(network, x).softmax().times(network.width());
            outputs = network.outputDimension();
            norms = new double[x.rows()];
            largest = new double[x.rows()];
            for (int i = 0; i < norms.length; i++) {
                norms[i] = x.rowNorm(i);
                for (int r = 0; r < s.columns(); r++) {
                    largest[i] = Math.max(largest[i], s.at(i, r));
                }
            }
            FastBudget budget = FastBudget.of(network, data);
            slack = 1
                    + 4 * budget.probability()
                    + 2 * (network.width() + x.rows() + x.columns() + 40) * FastBudget.U;
        }

        StartSizes sizes() {
            Matrix kappa = s.times(s.transpose()).times(1.0 / s.columns());
            Matrix products = x.times(x.transpose());
            Matrix rowNorms = Matrix.generate(x.rows(), 1, (i, k) -> norms[i] * Math.sqrt(kappa.at(i, i)) * slack);
            return new StartSizes(
                    s.maxAbsolute() * slack,
                    largestEigenvalue(x.transpose().times(x)),
                    gradient(false),
                    gradient(true),
                    spread(),
                    majorant((i, j) -> product(products, i, j) * kappa.at(i, j) * (norms[i] + norms[j]) / 2),
                    majorant((i, j) ->
                            product(products, i, j) * kappa.at(i, j) * Math.pow((norms[i] + norms[j]) / 2, 2)),
                    majorant((i, j) -> product(products, i, j)
                            * largest[i]
                            * largest[j]
                            * (norms[i] * norms[i] + norms[j] * norms[j])
                            / 2),
                    rowNorms.maxAbsolute(),
                    new RowNorms(rowNorms));
        }

        /** |x_i·x_j|, enlarged by its rounding, which cancellation may make large in proportion. */
        private double product(Matrix products, int i, int j) {
            return Math.abs(products.at(i, j)) + (x.columns() + 2) * FastBudget.U * norms[i] * norms[j];
        }

        private double majorant(Matrix.Entry entry) {
            return outputs * largestEigenvalue(Matrix.generate(x.rows(), x.rows(), entry));
        }

        private double largestEigenvalue(Matrix symmetric) {
            double computed = SymmetricSpectrum.of(symmetric).largest();
            return (computed + 10 * symmetric.rows() * FastBudget.U * symmetric.frobeniusNorm()) * slack;
        }

        private double gradient(boolean even) {
            double most = 0;
            for (int r = 0; r < s.columns(); r++) {
                double sum = 0;
                for (int i = 0; i < x.rows(); i++) {
                    double entry = s.at(i, r) * norms[i] * (even ? norms[i] : 1);
                    sum += entry * entry;
                }
                most = Math.max(most, sum);
            }
            return Math.sqrt(outputs * most) * slack;
        }

        private double spread() {
            double most = 0;
            for (int r = 0; r < s.columns(); r += 2) {
                int neuron = r;
                most = Math.max(
                        most,
                        largestEigenvalue(
                                Matrix.generate(x.columns(), x.columns(), (k, l) -> secondMoment(neuron, k, l))));
            }
            return Math.sqrt(outputs * most) * slack;
        }

        /** [Σ_i ŝ_i s_ir x̂_i² x_ix_iᵀ]_kl. */
        private double secondMoment(int r, int k, int l) {
            double sum = 0;
            for (int i = 0; i < x.rows(); i++) {
                sum += largest[i] * s.at(i, r) * norms[i] * norms[i] * x.at(i, k) * x.at(i, l);
            }
            return sum;
        }
    }
}
