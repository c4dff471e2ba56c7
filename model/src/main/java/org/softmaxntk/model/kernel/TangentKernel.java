package org.softmaxntk.model.kernel;

import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;
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

    /**
     * All of H. The same bits for any number of threads, with or without vectors: see {@link GramProduct}. Cost O(N²·m)
     * time, O(N²) memory.
     */
    public static Matrix of(NetworkPass pass) {
        return product(pass).full();
    }

    /** H by blocks, for kernels that do not fit: what it gives has the bits of {@link #of}. */
    public static BlockwiseKernel blockwise(NetworkPass pass) {
        return new BlockwiseKernel(product(pass));
    }

    private static GramProduct product(NetworkPass pass) {
        int n = pass.inputs().rows();
        int m = pass.network().width();
        return GramProduct.of(
                new FeatureRows(pass), (a, b, sum) -> sum / m * inputProduct(pass.inputs(), a % n, b % n));
    }

    /**
     * The Jacobian of vec F with respect to the weights, N×(m·d_in), column r·d_in + k:
     * {@code ∂F_{il}/∂w_{rk} = φ_{li,r} x_{ik}}. H = JJᵀ/m.
     */
    public static Matrix jacobian(NetworkPass pass) {
        int n = pass.inputs().rows();
        int d = pass.network().inputDimension();
        FeatureRows features = new FeatureRows(pass);
        return Matrix.generate(
                features.rows(),
                features.columns() * d,
                (row, column) -> features.at(row, column / d) * pass.inputs().at(row % n, column % d));
    }

    private static double inputProduct(Matrix inputs, int i, int j) {
        double sum = 0;
        for (int k = 0; k < inputs.columns(); k++) {
            sum += inputs.at(i, k) * inputs.at(j, k);
        }
        return sum;
    }

    /** φ, N×m: {@code φ[l·n + i][r] = ∂F_{il}/∂z_{ir}}, made where it is read. */
    private record FeatureRows(NetworkPass pass) implements RowSource {
        @Override
        public int rows() {
            return pass.inputs().rows() * pass.network().outputDimension();
        }

        @Override
        public int columns() {
            return pass.network().width();
        }

        private int n() {
            return pass.inputs().rows();
        }

        double at(int row, int r) {
            return pass.sign(row % n(), r, row / n()) * pass.slope(row % n(), r);
        }

        @Override
        public void read(int row, int from, int length, double[] target, int at) {
            pass.writeDerivatives(row % n(), row / n(), from, length, target, at);
        }
    }
}
