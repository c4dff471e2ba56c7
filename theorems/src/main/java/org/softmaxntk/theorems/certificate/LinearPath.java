package org.softmaxntk.theorems.certificate;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SpectralDecomposition;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.arithmetic.FastBudget;

/**
 * The kernel path v_lin(τ) = (I − hH̃)^τ v(0) of a paired start, where v(0) = −Y, for a kernel H̃ that is known exactly.
 *
 * <p>H̃ = QΛQᵀ is the exact matrix with the computed eigenvalues (those below 0 taken as 0) and the orthonormal Q nearest to
 * the computed eigenvectors Ũ, ‖Q − Ũ‖ ≤ ‖ŨᵀŨ − I‖. It differs from H(0) by at most {@link #kernelError}, and the
 * coefficients c = ŨᵀV(0) from Qᵀv(0) by at most {@link #startError}: both enter the certificate as forcing terms, so that
 * no eigenvalue is ever trusted further than it was computed.
 *
 * <p>Cost O(N²m + N³).
 */
final class LinearPath {
    private final double[] eigenvalues;
    private final double[] coefficients;
    private final Matrix vectors;
    private final Matrix targets;
    private final double kernelError;
    private final double startError;

    private LinearPath(
            double[] eigenvalues,
            double[] coefficients,
            Matrix vectors,
            Matrix targets,
            double kernelError,
            double startError) {
        this.eigenvalues = eigenvalues;
        this.coefficients = coefficients;
        this.vectors = vectors;
        this.targets = targets;
        this.kernelError = kernelError;
        this.startError = startError;
    }

    static LinearPath of(SoftmaxNetwork network, DataSet data) {
        Matrix kernel = TangentKernel.of(ForwardPass.of(network, data.inputs()));
        SpectralDecomposition found = SpectralDecomposition.of(kernel);
        int size = kernel.rows();
        double[] values = found.values();
        double largest = 0;
        double clipped = 0;
        for (int k = 0; k < size; k++) {
            clipped = Math.max(clipped, -values[k]);
            values[k] = Math.max(values[k], 0);
            largest = Math.max(largest, values[k]);
        }
        double unit = 4.0 * size * FastBudget.U;
        double turned = 1.01 * found.orthogonalityDefect() + unit * Math.sqrt(size);
        double residual = found.residual(kernel) + 2 * unit * size * largest;
        double error = residual
                + clipped
                + 2.1 * turned * largest
                + FastBudget.of(network, data).kernel(kernel);
        Matrix flat = flat(data.targets());
        double rho = flat.frobeniusNorm();
        double[] c = new double[size];
        for (int k = 0; k < size; k++) {
            for (int row = 0; row < size; row++) {
                c[k] -= found.vectors().at(row, k) * flat.at(row, 0);
            }
        }
        return new LinearPath(values, c, found.vectors(), flat, 1.01 * error, 1.01 * (turned + unit) * rho);
    }

    /** vec Y, N×1, entry l·n + i. */
    private static Matrix flat(Matrix targets) {
        int n = targets.rows();
        return Matrix.generate(n * targets.columns(), 1, (row, k) -> targets.at(row % n, row / n));
    }

    /** N. */
    int size() {
        return eigenvalues.length;
    }

    double eigenvalue(int k) {
        return eigenvalues[k];
    }

    double coefficient(int k) {
        return coefficients[k];
    }

    /** ≥ ‖H(0) − H̃‖. */
    double kernelError() {
        return kernelError;
    }

    /** ≥ ‖v(0) − v_lin(0)‖, and of every output that is read off the path. */
    double startError() {
        return startError;
    }

    /** ‖Y‖_F, as computed. */
    double initialResidual() {
        return targets.frobeniusNorm();
    }

    /** ≥ λ_max(H(0)). */
    double largestEigenvalue() {
        double largest = 0;
        for (double value : eigenvalues) {
            largest = Math.max(largest, value);
        }
        return largest + kernelError;
    }

    /** ≤ λ_min(H(0)), ≥ 0. */
    double smallestEigenvalue() {
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : eigenvalues) {
            smallest = Math.min(smallest, value);
        }
        return Math.max(0, smallest - kernelError);
    }

    /** F = Y + v_lin where v_lin has the coefficients c_k·q_k; N values at l·n + i. */
    double[] outputs(double[] decay) {
        double[] outputs = new double[size()];
        for (int row = 0; row < outputs.length; row++) {
            double sum = targets.at(row, 0);
            for (int k = 0; k < outputs.length; k++) {
                sum += vectors.at(row, k) * (coefficients[k] * decay[k]);
            }
            outputs[row] = sum;
        }
        return outputs;
    }
}
