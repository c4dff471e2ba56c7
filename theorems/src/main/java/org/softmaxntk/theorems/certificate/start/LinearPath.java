package org.softmaxntk.theorems.certificate.start;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SpectralDecomposition;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * The path ṽ(τ) = (I − hH̃)^τ ṽ(0) of a kernel H̃ near H(0) that is known exactly, and how near it is.
 *
 * <p>H̃ = QΛ̃Qᵀ with the computed eigenvalues (those below 0 taken as 0) and the orthonormal Q nearest to the computed
 * eigenvectors Ũ, ‖Q − Ũ‖ ≤ ‖ŨᵀŨ − I‖ =: t. ṽ(0) = Qc with the computed coefficients c of v(0) = −Y. So no eigenvalue is
 * ever trusted further than it was computed:
 *
 * <ul>
 *   <li>‖H(0) − H̃‖ ≤ {@link #kernelError}: the residual ‖H − ŨΛŨᵀ‖_F as computed, off by at most 8N²u·λ_max; the eigenvalue
 *       farthest below 0; (2 + t)t·λ_max for Q in place of Ũ; the kernel's own rounding; and 8u·λ_max, so that λ̃_k may be
 *       moved to where log1p(−hλ̃_k) is exact
 *   <li>‖v(0) − ṽ(0)‖ ≤ {@link #startError}: (t + √N(N + 4)u)‖Y‖, which also covers F = Y + ṽ as computed, each entry and
 *       all of them; t as computed is off by at most N(N + 2)u
 * </ul>
 *
 * <p>Cost O(N²m + N³).
 */
public final class LinearPath {
    /** Eigenvectors farther than that from orthonormal are none. */
    private static final double LARGEST_TURN = 0.01;

    private final double[] eigenvalues;
    private final double[] coefficients;
    private final Matrix vectors;
    private final Matrix targets;
    private final double kernelError;
    private final double startError;

    private LinearPath(double[] eigenvalues, Matrix vectors, Matrix targets, double kernelError, double turn) {
        int size = eigenvalues.length;
        this.eigenvalues = eigenvalues;
        this.vectors = vectors;
        this.targets = targets;
        this.coefficients = coefficients(vectors, targets);
        this.kernelError = turn <= LARGEST_TURN ? kernelError : Double.POSITIVE_INFINITY;
        this.startError = 1.01 * (turn + Math.sqrt(size) * (size + 4) * FastBudget.U) * targets.frobeniusNorm();
    }

    static LinearPath of(SoftmaxNetwork network, DataSet data) {
        Matrix kernel = TangentKernel.of(ForwardPass.of(network, data.inputs()));
        SpectralDecomposition found = SpectralDecomposition.of(kernel);
        double[] values = found.values();
        double lowest = 0;
        double largest = 0;
        for (int k = 0; k < values.length; k++) {
            lowest = Math.min(lowest, values[k]);
            values[k] = Math.max(values[k], 0);
            largest = Math.max(largest, values[k]);
        }
        double size = values.length;
        double turn = 1.01 * (found.orthogonalityDefect() + size * (size + 2) * FastBudget.U);
        double relative = 2.1 * turn + 8 * (size * size + 1) * FastBudget.U;
        double error = found.residual(kernel)
                - lowest
                + relative * largest
                + FastBudget.of(network, data).kernel(kernel);
        return new LinearPath(values, found.vectors(), flat(data.targets()), 1.02 * error, turn);
    }

    /** vec Y, N×1, entry l·n + i. */
    private static Matrix flat(Matrix targets) {
        int n = targets.rows();
        return Matrix.generate(n * targets.columns(), 1, (row, k) -> targets.at(row % n, row / n));
    }

    /** −Ũᵀvec Y. */
    private static double[] coefficients(Matrix vectors, Matrix targets) {
        double[] c = new double[targets.rows()];
        for (int row = 0; row < c.length; row++) {
            for (int k = 0; k < c.length; k++) {
                c[k] -= vectors.at(row, k) * targets.at(row, 0);
            }
        }
        return c;
    }

    /** N. */
    public int size() {
        return eigenvalues.length;
    }

    /** λ̃_k ≥ 0. */
    double eigenvalue(int k) {
        return eigenvalues[k];
    }

    /** c_k. */
    double coefficient(int k) {
        return coefficients[k];
    }

    /** ≥ ‖H(0) − H̃‖; ∞ or NaN where the decomposition failed. */
    public double kernelError() {
        return kernelError;
    }

    /** ≥ ‖v(0) − ṽ(0)‖, and ≥ the error of every output that is read off the path. */
    public double startError() {
        return startError;
    }

    /** ‖Y‖_F, as computed. */
    public double initialResidual() {
        return targets.frobeniusNorm();
    }

    /** ≥ λ_max(H(0)). */
    public double largestEigenvalue() {
        double largest = 0;
        for (double value : eigenvalues) {
            largest = Math.max(largest, value);
        }
        return largest + kernelError;
    }

    /** ≤ λ_min(H(0)), ≥ 0. */
    public double smallestEigenvalue() {
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : eigenvalues) {
            smallest = Math.min(smallest, value);
        }
        return Math.max(0, smallest - kernelError);
    }

    /** vec Y at l·n + i. */
    double target(int row) {
        return targets.at(row, 0);
    }

    /** The vector of these coefficients, N values at l·n + i, off by startError·‖coefficients‖/‖Y‖ at most. */
    double[] vector(double[] weighted) {
        double[] sums = new double[size()];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = sum(row, weighted);
        }
        return sums;
    }

    /** Four sums in turn, as one would wait for its own additions. */
    private double sum(int row, double[] weighted) {
        int size = weighted.length;
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = 0;
        for (; k + 3 < size; k += 4) {
            s0 += vectors.at(row, k) * weighted[k];
            s1 += vectors.at(row, k + 1) * weighted[k + 1];
            s2 += vectors.at(row, k + 2) * weighted[k + 2];
            s3 += vectors.at(row, k + 3) * weighted[k + 3];
        }
        for (; k < size; k++) {
            s0 += vectors.at(row, k) * weighted[k];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** F = Y + ṽ where ṽ has the coefficients c_k·q_k; N values at l·n + i. */
    double[] outputs(double[] decay) {
        double[] weighted = new double[size()];
        for (int k = 0; k < weighted.length; k++) {
            weighted[k] = coefficients[k] * decay[k];
        }
        double[] outputs = vector(weighted);
        for (int row = 0; row < outputs.length; row++) {
            outputs[row] += targets.at(row, 0);
        }
        return outputs;
    }
}
