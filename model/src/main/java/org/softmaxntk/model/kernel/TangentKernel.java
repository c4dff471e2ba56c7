package org.softmaxntk.model.kernel;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.NetworkPass;

/**
 * The neural tangent kernel H = JJᵀ/m of a network, N×N with N = n·d_out and row l·n + i:
 * {@code H[(l,i),(l',j)] = (1/m) x_i·x_j Σ_r φ_{li,r} φ_{l'j,r}} with {@code φ_{li,r} = ∂F_{il}/∂z_{ir}}, the product of
 * {@link NetworkPass#sign} and {@link NetworkPass#slope}: (a_{l,r} − p_{li})·s_{ir} for softmax, a_{l,r}·e^{z_ir} for exp,
 * a_{l,r}·1{z_ir > 0} for ReLU.
 *
 * <p>Symmetric bit for bit. Positive semidefinite up to rounding. With ε the relative error of either factor of φ (see
 * the passes): ‖error‖_F ≤ (6ε + (m + d_in + 8)u)·tr H, since the sum of absolute values in an entry is at most
 * √(H_aa H_bb). Sources: arXiv 2405.03251 (softmax), 2303.16504 (exp), 1810.02054 (ReLU).
 */
public final class TangentKernel {
    private TangentKernel() {}

    /** Cost O(N²·m) time, O(N·(m + N)) memory. */
    public static Matrix of(NetworkPass pass) {
        Matrix features = features(pass);
        int n = pass.inputs().rows();
        int m = pass.network().width();
        int size = features.rows();
        double[][] rows = features.toArray();
        double[] kernel = new double[Math.multiplyExact(size, size)];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b <= a; b++) {
                double entry = dot(rows[a], rows[b]) / m * inputProduct(pass.inputs(), a % n, b % n);
                kernel[a * size + b] = entry;
                kernel[b * size + a] = entry;
            }
        }
        return Matrix.ofRows(size, size, kernel);
    }

    /**
     * The Jacobian of vec F with respect to the weights, N×(m·d_in), column r·d_in + k:
     * {@code ∂F_{il}/∂w_{rk} = φ_{li,r} x_{ik}}. H = JJᵀ/m.
     */
    public static Matrix jacobian(NetworkPass pass) {
        int n = pass.inputs().rows();
        int d = pass.network().inputDimension();
        Matrix features = features(pass);
        return Matrix.generate(
                features.rows(),
                features.columns() * d,
                (row, column) -> features.at(row, column / d) * pass.inputs().at(row % n, column % d));
    }

    /** φ, N×m: {@code φ[l·n + i][r] = ∂F_{il}/∂z_{ir}}. */
    private static Matrix features(NetworkPass pass) {
        int n = pass.inputs().rows();
        return Matrix.generate(
                n * pass.network().outputDimension(),
                pass.network().width(),
                (row, r) -> pass.sign(row % n, r, row / n) * pass.slope(row % n, r));
    }

    private static double inputProduct(Matrix inputs, int i, int j) {
        double sum = 0;
        for (int k = 0; k < inputs.columns(); k++) {
            sum += inputs.at(i, k) * inputs.at(j, k);
        }
        return sum;
    }

    /** Four independent sums, so that the additions do not wait for each other; their order is fixed. */
    private static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int r = 0;
        for (; r + 3 < x.length; r += 4) {
            s0 += x[r] * y[r];
            s1 += x[r + 1] * y[r + 1];
            s2 += x[r + 2] * y[r + 2];
            s3 += x[r + 3] * y[r + 3];
        }
        for (; r < x.length; r++) {
            s0 += x[r] * y[r];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
