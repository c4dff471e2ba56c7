package org.softmaxntk.model.diffusion.regression;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;

/**
 * The variance, over labels, of Q = ‖f_K(τ) − f̃_K(τ)‖² = ξᵀMξ with M = GᵀG/M_s: what a draw of labels may differ from the
 * expectation by.
 *
 * <p>Var Q = Σ_i[E(ξ_iᵀM_iiξ_i)² − tr(M_iiV_i)²] + 2Σ_{i≠j}tr(V_iM_ijV_jM_ji), as the ξ_i are independent with mean 0; M_ij
 * is the block of samples i and j. Exact: the fourth moments are finite sums.
 */
public final class LabelMismatchVariance {
    private LabelMismatchVariance() {}

    /**
     * For the limit kernel, where M_ij is a multiple of I. Cost O(n²(M + d²)).
     *
     * @param smoother G_τ, M×n
     */
    public static double ofLimit(Matrix smoother, NoisySamples samples) {
        int d = samples.dimension();
        Matrix identity = Matrix.generate(d, d, (a, b) -> a == b ? 1 : 0);
        Matrix gram = form(smoother, smoother.rows());
        return of(samples, (i, j) -> identity.times(gram.at(i, j)));
    }

    /**
     * For a drawn kernel. Cost O(N²M + n²d³).
     *
     * @param smoother G_τ, (M·d)×(n·d)
     */
    public static double ofDrawn(Matrix smoother, NoisySamples samples) {
        int n = samples.count();
        int d = samples.dimension();
        Matrix gram = form(smoother, smoother.rows() / d);
        return of(samples, (i, j) -> Matrix.generate(d, d, (a, b) -> gram.at(a * n + i, b * n + j)));
    }

    private static Matrix form(Matrix smoother, int points) {
        return GramProduct.of(RowSource.of(smoother.transpose())).full().times(1.0 / points);
    }

    private interface Block {
        Matrix at(int i, int j);
    }

    private static double of(NoisySamples samples, Block block) {
        List<Matrix> covariances = new ArrayList<>();
        for (int i = 0; i < samples.count(); i++) {
            covariances.add(samples.posterior(i).covariance());
        }
        double variance = 0;
        for (int i = 0; i < samples.count(); i++) {
            Matrix own = block.at(i, i);
            double mean = own.times(covariances.get(i)).trace();
            variance += samples.posterior(i).squareOfForm(own) - mean * mean;
            for (int j = 0; j < i; j++) {
                Matrix between = block.at(i, j);
                Matrix product = covariances.get(i).times(between).times(covariances.get(j));
                variance += 4 * product.inner(between);
            }
        }
        return variance;
    }
}
