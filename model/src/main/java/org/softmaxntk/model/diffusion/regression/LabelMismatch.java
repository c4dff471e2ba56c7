package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;

/**
 * E‖f_K − f̃_K‖² over labels, inputs given: (1/M)tr(G_τVG_τᵀ), as f_K − f̃_K = G_τξ and ξ has mean 0 and covariance V. Exact.
 *
 * <p>Along the path (1/M)Φᵀ[(BᵀB) ∘ (UᵀVU)]Φ: O(N²) a step after O(N³) once. V_i differs from sample to sample, and its mean in
 * its place is wrong.
 */
public final class LabelMismatch {
    private final KernelPath path;
    private final Matrix form;

    private LabelMismatch(KernelPath path, Matrix form) {
        this.path = path;
        this.form = form;
    }

    /** For the limit kernel, which every output uses: UᵀVU with V = diag(tr V_i). */
    public static LabelMismatch ofLimit(KernelPath path, Matrix basis, NoisySamples samples) {
        double[] traces = samples.noiseTraces();
        Matrix u = path.vectors();
        Matrix weighted = Matrix.generate(u.rows(), u.columns(), (i, k) -> traces[i] * u.at(i, k));
        return of(path, basis, weighted, basis.rows());
    }

    /** For a drawn kernel of N = n·d rows: V has V_i[l, l'] at (l·n + i, l'·n + i). */
    public static LabelMismatch ofDrawn(KernelPath path, Matrix basis, NoisySamples samples) {
        int n = samples.count();
        int d = samples.dimension();
        Matrix u = path.vectors();
        double[] weighted = new double[u.rows() * u.columns()];
        for (int i = 0; i < n; i++) {
            Matrix covariance = samples.posterior(i).covariance();
            for (int l = 0; l < d; l++) {
                for (int other = 0; other < d; other++) {
                    for (int k = 0; k < u.columns(); k++) {
                        weighted[(l * n + i) * u.columns() + k] += covariance.at(l, other) * u.at(other * n + i, k);
                    }
                }
            }
        }
        return of(path, basis, Matrix.ofRows(u.rows(), u.columns(), weighted), basis.rows() / d);
    }

    private static LabelMismatch of(KernelPath path, Matrix basis, Matrix weighted, int points) {
        Matrix noise =
                GramProduct.between(RowSource.of(path.vectors().transpose()), RowSource.of(weighted.transpose()));
        Matrix values = GramProduct.of(RowSource.of(basis.transpose())).full();
        return new LabelMismatch(
                path, Matrix.generate(path.size(), path.size(), (k, c) -> values.at(k, c) * noise.at(k, c) / points));
    }

    /** E‖f_K(τ) − f̃_K(τ)‖². */
    public double meanSquare(long steps) {
        double[] filters = new double[path.size()];
        for (int k = 0; k < filters.length; k++) {
            filters[k] = path.filter(k, steps);
        }
        double sum = 0;
        for (int k = 0; k < filters.length; k++) {
            double row = 0;
            for (int c = 0; c < filters.length; c++) {
                row += form.at(k, c) * filters[c];
            }
            sum += filters[k] * row;
        }
        return Math.max(0, sum);
    }
}
