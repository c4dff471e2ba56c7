package org.softmaxntk.theorems.certificate.start;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * The sizes of a start that certificates are made of: upper bounds, each above the true number for certain.
 *
 * <p>With s_ir = m·S_ir, x̂_i = ‖x_i‖, ŝ_i = max_r s_ir, κ_ij = (1/m)Σ_r s_ir s_jr, K̂_ij = |x_i·x_j|κ_ij, x_ij = (x̂_i +
 * x̂_j)/2:
 *
 * @param largestFeature s = max s_ir
 * @param inputNorm ‖X‖²
 * @param gradient G = √d_out·max_r ‖diag(s_·r)X‖
 * @param evenGradient G_ε = √d_out·max_r ‖diag(s_·r x̂)X‖
 * @param spread G_β = √d_out·max_r λ_max(Σ_i ŝ_i s_ir x̂_i² x_ix_iᵀ)^{½}
 * @param kernel K = d_out·λ_max(K̂)
 * @param kernelFrobenius K_F = d_out·‖K̂‖_F
 * @param first K₁ = d_out·λ_max(K̂_ij x_ij)
 * @param second K₂ = d_out·λ_max(K̂_ij x_ij²)
 * @param quadratic K_φ = d_out·λ_max(|x_i·x_j|ŝ_iŝ_j(x̂_i² + x̂_j²)/2)
 * @param outputScale κ̄ = max x̂_i√κ_ii
 * @param featureSpread ĉ = max x̂_i√(κ_ii − 1), as (1/m)Σ_r(s_ir − 1)² = κ_ii − 1
 * @param relativeError of a sum of products of at most two s_ir, relative to the sum of their sizes
 * @param outputWeights x̂_i√κ_ii, n×1: what an output of sample i weighs in f_x
 */
public record StartSizes(
        double largestFeature,
        double inputNorm,
        double gradient,
        double evenGradient,
        double spread,
        double kernel,
        double kernelFrobenius,
        double first,
        double second,
        double quadratic,
        double outputScale,
        double featureSpread,
        double relativeError,
        Matrix outputWeights) {
    static StartSizes of(SoftmaxNetwork network, DataSet data) {
        return new Reckoning(network, data).sizes();
    }

    /**
     * The computation, with what its parts share.
     *
     * <p><b>Numerics.</b> Every size grows with every s_ir, and a computed one is off by ε ({@link
     * FastBudget#probability}). All are made of at most four such factors and of sums of positive numbers, which are off
     * by (m + n + d_in + 40)u: so they are enlarged by 4ε + 2(m + n + d_in + 40)u. What cancels, x_i·x_j and the entries of
     * Gram matrices, is enlarged by its own absolute rounding; the norm of n² entries by n²u.
     *
     * <p><b>Cost.</b> O(m·n·d_in·min(n, d_in) + m·min(n, d_in)³ + n²·m + n³).
     */
    private static final class Reckoning {
        private final Matrix x;
        private final Matrix s;
        private final int outputs;
        private final double[] norms;
        private final double[] largest;
        private final double slack;
        /** The two of a pair have the same features. */
        private final int stride;

        Reckoning(SoftmaxNetwork network, DataSet data) {
            x = data.inputs();
            s = ForwardPass.of(network, x).softmax().times(network.width());
            outputs = network.outputDimension();
            stride = network.isPaired() ? 2 : 1;
            norms = new double[x.rows()];
            largest = new double[x.rows()];
            for (int i = 0; i < norms.length; i++) {
                norms[i] = x.rowNorm(i);
                largest[i] = s.rows(i, i + 1).maxAbsolute();
            }
            slack = 1
                    + 4 * FastBudget.of(network, data).probability()
                    + 2.0 * (network.width() + x.rows() + x.columns() + 40) * FastBudget.U;
        }

        StartSizes sizes() {
            Matrix kappa = GramProduct.of(RowSource.of(s)).full().times(1.0 / s.columns());
            Matrix products = products((i, j) -> kappa.at(i, j));
            Matrix weights = Matrix.generate(x.rows(), 1, (i, k) -> norms[i] * Math.sqrt(kappa.at(i, i)) * slack);
            return new StartSizes(
                    s.maxAbsolute() * slack,
                    SpectralBound.ofRows(x) * slack,
                    perNeuron((i, r) -> s.at(i, r)),
                    perNeuron((i, r) -> s.at(i, r) * norms[i]),
                    perNeuron((i, r) -> Math.sqrt(largest[i] * s.at(i, r)) * norms[i]),
                    outputs * SpectralBound.of(products, 0) * slack,
                    outputs * products.frobeniusNorm() * slack * (1 + square(x.rows()) * FastBudget.U),
                    majorant((i, j) -> kappa.at(i, j) * (norms[i] + norms[j]) / 2),
                    majorant((i, j) -> kappa.at(i, j) * square((norms[i] + norms[j]) / 2)),
                    majorant((i, j) -> largest[i] * largest[j] * (square(norms[i]) + square(norms[j])) / 2),
                    weights.maxAbsolute(),
                    featureSpread() + (slack - 1) * weights.maxAbsolute(),
                    slack - 1 + outputs * FastBudget.U,
                    weights);
        }

        /** max x̂_i((1/m)Σ_r(s_ir − 1)²)^{½}; an error of s_ir in it is one of κ_ii at most. */
        private double featureSpread() {
            double most = 0;
            for (int i = 0; i < norms.length; i++) {
                double sum = 0;
                for (int r = 0; r < s.columns(); r++) {
                    sum += square(s.at(i, r) - 1);
                }
                most = Math.max(most, norms[i] * Math.sqrt(sum / s.columns()));
            }
            return most * slack;
        }

        private static double square(double number) {
            return number * number;
        }

        /** d_out·λ_max(|x_i·x_j|·factor_ij). */
        private double majorant(Matrix.Entry factor) {
            return outputs * SpectralBound.of(products(factor), 0) * slack;
        }

        /** |x_i·x_j|·factor_ij, symmetric bit for bit. */
        private Matrix products(Matrix.Entry factor) {
            Matrix lower =
                    Matrix.generate(x.rows(), x.rows(), (i, j) -> j <= i ? inputProduct(i, j) * factor.at(i, j) : 0);
            return Matrix.generate(x.rows(), x.rows(), (i, j) -> j <= i ? lower.at(i, j) : lower.at(j, i));
        }

        /** |x_i·x_j|, enlarged by its rounding, which cancellation may make large in proportion. */
        private double inputProduct(int i, int j) {
            double sum = 0;
            for (int k = 0; k < x.columns(); k++) {
                sum += x.at(i, k) * x.at(j, k);
            }
            return Math.abs(sum) + (x.columns() + 2) * FastBudget.U * norms[i] * norms[j];
        }

        /** √d_out·max_r ‖diag(weight_·r)X‖. */
        private double perNeuron(Matrix.Entry weight) {
            Matrix weights =
                    Matrix.generate((s.columns() + stride - 1) / stride, x.rows(), (r, i) -> weight.at(i, r * stride));
            return Math.sqrt(outputs * LargestWeighted.squaredNorm(weights, x)) * slack;
        }
    }
}
