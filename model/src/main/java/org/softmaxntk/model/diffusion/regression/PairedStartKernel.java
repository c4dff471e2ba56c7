package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * The tangent kernel H(0) of a paired start between two sets of points: with p = 0 and one neuron of each of P = m/2 pairs,
 * H[(l, i), (l', j)] = z_i·z_j·(1/P)Σ_r a_{l,r}a_{l',r}s_{ir}s_{jr}, row l·n + i.
 *
 * <p>As a² = 1, all outputs share one diagonal block, so the cost is 1 + d(d − 1)/2 products of n×n'×P, and n·m numbers of
 * memory: half the work of {@link org.softmaxntk.model.kernel.TangentKernel} at d = 2, which knows no fresh points.
 */
public final class PairedStartKernel {
    private final SoftmaxNetwork network;

    /** @param network paired */
    public PairedStartKernel(SoftmaxNetwork network) {
        if (!network.isPaired()) {
            throw new InvalidInput(
                    "network",
                    "a paired start: neurons 2r and 2r + 1 with equal weights and opposite signs",
                    "another one");
        }
        this.network = network;
    }

    /** H(Z, Z'), (n·d)×(n'·d); symmetric bit for bit where both are the same points. */
    public Matrix between(Matrix left, Matrix right) {
        Features rows = features(left);
        Features columns = left == right ? rows : features(right);
        int outputs = network.outputDimension();
        Matrix[][] blocks = new Matrix[outputs][outputs];
        for (int l = 0; l < outputs; l++) {
            for (int other = 0; other <= l; other++) {
                boolean known = l == other && l > 0;
                blocks[l][other] = known ? blocks[0][0] : block(left, rows, right, columns, l, other);
                blocks[other][l] = blocks[l][other];
            }
        }
        int n = left.rows();
        int others = right.rows();
        return Matrix.generate(
                n * outputs,
                others * outputs,
                (row, column) -> blocks[row / n][column / others].at(row % n, column % others));
    }

    private Matrix block(Matrix left, Features rows, Matrix right, Features columns, int l, int other) {
        Matrix products = GramProduct.between(rows, columns.signed(l, other));
        return Matrix.generate(left.rows(), right.rows(), (i, j) -> {
            double inner = 0;
            for (int k = 0; k < left.columns(); k++) {
                inner += left.at(i, k) * right.at(j, k);
            }
            return inner * (products.at(i, j) / (network.width() / 2.0));
        });
    }

    private Features features(Matrix inputs) {
        return new Features(ForwardPass.of(network, inputs), -1, -1);
    }

    /** s_{i,2r}, or a_{l,2r}a_{l',2r}s_{i,2r} if outputs are named. */
    private record Features(ForwardPass pass, int output, int other) implements RowSource {
        Features signed(int l, int otherOutput) {
            return l == otherOutput ? this : new Features(pass, l, otherOutput);
        }

        @Override
        public int rows() {
            return pass.inputs().rows();
        }

        @Override
        public int columns() {
            return pass.network().width() / 2;
        }

        @Override
        public void read(int row, int from, int length, double[] target, int at) {
            Matrix signs = pass.network().signs();
            for (int k = 0; k < length; k++) {
                int r = 2 * (from + k);
                double sign = output < 0 ? 1 : signs.at(r, output) * signs.at(r, other);
                target[at + k] = sign * pass.scaledProbability(row, r);
            }
        }
    }
}
