package org.softmaxntk.model.training;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.Loss;
import org.softmaxntk.model.network.NetworkPass;

/**
 * The gradient with respect to the hidden weights: row r is {@code Δw_r = Σ_{i,l} v_{il} (∂F_{il}/∂z_{ir}) x_i}, v the
 * loss's residual (F − Y for ½‖F − Y‖²) and the derivative by the logit as in {@link NetworkPass}; for softmax
 * {@code m Σ_{i,l} v_{il} (a_{l,r} − p_{li}) S_{ir} x_i}. Sources: arXiv 2405.03251 (softmax), 2303.16504 (exp),
 * 1810.02054 (ReLU).
 */
public final class Gradient {
    private Gradient() {}

    /** ΔW, m×d_in. Cost O(n·m·(d_in + d_out)). */
    public static Matrix of(NetworkPass pass, Matrix targets, Loss loss) {
        requireFit(pass, targets);
        return ofResidual(pass, loss.residual(pass.outputs(), targets));
    }

    /** Y must have a row for each input and a column for each output. */
    static void requireFit(NetworkPass pass, Matrix targets) {
        if (targets.rows() != pass.inputs().rows()
                || targets.columns() != pass.network().outputDimension()) {
            throw new InvalidInput(
                    "Y",
                    "a " + pass.inputs().rows() + "×" + pass.network().outputDimension()
                            + " matrix: one row for each row of X, one column for each column of A",
                    targets.toString());
        }
    }

    /** J'vec(v): the gradient that belongs to an n×d_out residual v, linear in v. */
    public static Matrix ofResidual(NetworkPass pass, Matrix residual) {
        int m = pass.network().width();
        int d = pass.network().inputDimension();
        int n = pass.inputs().rows();
        double[] gradient = new double[Math.multiplyExact(m, d)];
        for (int r = 0; r < m; r++) {
            for (int i = 0; i < n; i++) {
                double weight = pass.slope(i, r) * pull(pass, residual, i, r);
                for (int k = 0; k < d; k++) {
                    gradient[r * d + k] += weight * pass.inputs().at(i, k);
                }
            }
        }
        return Matrix.ofRows(m, d, gradient);
    }

    /** Σ_l v_{il} sign(i,r,l). */
    private static double pull(NetworkPass pass, Matrix residual, int i, int r) {
        double sum = 0;
        for (int l = 0; l < residual.columns(); l++) {
            sum += residual.at(i, l) * pass.sign(i, r, l);
        }
        return sum;
    }
}
