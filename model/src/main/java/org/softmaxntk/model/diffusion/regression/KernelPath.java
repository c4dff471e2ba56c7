package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;
import org.softmaxntk.model.linear.SpectralDecomposition;

/**
 * Kernel regression by descent from 0, f(τ + 1) = f(τ) + η̂H(·, Z)(Y − f(τ)(Z)), in closed form for every τ at once.
 *
 * <p>With H = UΛUᵀ and Φ_τ(λ) = (1 − (1 − η̂λ)^τ)/λ: f(τ) = BΦUᵀY, where B = UΛ on training points and H(z, Z)U elsewhere. One
 * decomposition O(N³) and one basis O(MN²) a set of points; then O(MNc) a time. Error about u·‖B‖·η̂τ·‖Y‖, as Φ ≤ η̂τ.
 */
public final class KernelPath {
    /** A decomposition holds three such matrices. */
    public static final int MOST_ROWS = 20_000;

    private final double kernelStep;
    private final double[] eigenvalues;
    private final Matrix vectors;

    private KernelPath(double kernelStep, double[] eigenvalues, Matrix vectors) {
        this.kernelStep = kernelStep;
        this.eigenvalues = eigenvalues;
        this.vectors = vectors;
    }

    /**
     * @param kernel H, N×N, symmetric and positive semidefinite up to rounding
     * @param kernelStep η̂, finite and &gt; 0, below 2/Λ lest the path leave every bound
     */
    public static KernelPath of(Matrix kernel, double kernelStep) {
        requireRows(kernel.rows());
        if (!(kernelStep > 0 && kernelStep < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("kernelStep", "a finite number above 0", "" + kernelStep);
        }
        SpectralDecomposition spectrum = SpectralDecomposition.of(kernel);
        double[] values = spectrum.values();
        double largest = values[values.length - 1];
        if (!(kernelStep * largest < 2)) {
            throw new InvalidInput(
                    "kernelStep",
                    "a number below 2/Λ = " + 2 / largest + ", Λ the largest eigenvalue",
                    "" + kernelStep);
        }
        return new KernelPath(kernelStep, values, spectrum.vectors());
    }

    /** Says no before memory does. */
    public static void requireRows(long rows) {
        if (rows > MOST_ROWS) {
            throw new InvalidInput(
                    "rows of the kernel, n for the limit kernel and n·d for a drawn one",
                    "at most " + MOST_ROWS,
                    "" + rows);
        }
    }

    /** N. */
    public int size() {
        return eigenvalues.length;
    }

    /** η̂. */
    public double kernelStep() {
        return kernelStep;
    }

    /** Λ, ascending, a copy. */
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /** U, N×N. */
    public Matrix vectors() {
        return vectors;
    }

    /** Φ_τ(λ_k), η̂τ at λ = 0. */
    public double filter(int k, long steps) {
        double product = kernelStep * eigenvalues[k];
        if (eigenvalues[k] == 0) {
            return kernelStep * steps;
        }
        double remaining = product < 1 ? -Math.expm1(steps * Math.log1p(-product)) : 1 - Math.pow(1 - product, steps);
        return remaining / eigenvalues[k];
    }

    /** UᵀY: what the path needs to know of labels, N×c. */
    public Matrix project(Matrix labels) {
        return vectors.transpose().times(labels);
    }

    /** B = UΛ, on the training points. */
    public Matrix basis() {
        return Matrix.generate(size(), size(), (i, k) -> vectors.at(i, k) * eigenvalues[k]);
    }

    /** B = H(z, Z)U, M×N, at M other rows. */
    public Matrix basis(Matrix cross) {
        return GramProduct.between(RowSource.of(cross), RowSource.of(vectors.transpose()));
    }

    /** BΦUᵀY, M×c. */
    public Matrix at(Matrix basis, Matrix projected, long steps) {
        return basis.times(filtered(projected, steps));
    }

    /** α = UΦUᵀY, N×c: f(τ)(z) = H(z, Z)α. */
    public Matrix coefficients(Matrix projected, long steps) {
        return vectors.times(filtered(projected, steps));
    }

    /** G_τ = BΦUᵀ, M×N: what turns labels into values. */
    public Matrix smoother(Matrix basis, long steps) {
        return basis.times(filtered(vectors.transpose(), steps));
    }

    /** ‖f(τ)‖_H = √(Σλ_kΦ_k²‖(UᵀY)_k‖²). */
    public double norm(Matrix projected, long steps) {
        double square = 0;
        for (int k = 0; k < size(); k++) {
            double row = filter(k, steps) * projected.rowNorm(k);
            square += Math.max(0, eigenvalues[k]) * row * row;
        }
        return Math.sqrt(square);
    }

    /** ‖Y − f(τ)(Z)‖_F² = Σ(1 − η̂λ_k)^{2τ}‖(UᵀY)_k‖²; does not increase with τ where η̂Λ ≤ 2. */
    public double squaredResidual(Matrix projected, long steps) {
        double square = 0;
        for (int k = 0; k < size(); k++) {
            double row = Math.pow(1 - kernelStep * eigenvalues[k], steps) * projected.rowNorm(k);
            square += row * row;
        }
        return square;
    }

    private Matrix filtered(Matrix projected, long steps) {
        double[] filters = new double[size()];
        for (int k = 0; k < filters.length; k++) {
            filters[k] = filter(k, steps);
        }
        return Matrix.generate(projected.rows(), projected.columns(), (k, c) -> filters[k] * projected.at(k, c));
    }
}
