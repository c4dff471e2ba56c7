package org.softmaxntk.model.reference.diffusion;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * Kernel regression by descent, walked: after τ steps f(τ)(z) = H(z, Z)S_τY with S_{τ+1} = S_τ + η̂P_τ and P_τ = (I −
 * η̂H)^τ, and so S_{σ+τ} = S_σ + P_σS_τ.
 *
 * @param <T> the numbers
 */
public final class ReferencePath<T extends RealFieldElement<T>> {
    private final FieldTable<T> kernel;
    private final FieldTable<T> sum;
    private final FieldTable<T> power;

    private ReferencePath(FieldTable<T> kernel, FieldTable<T> sum, FieldTable<T> power) {
        this.kernel = kernel;
        this.sum = sum;
        this.power = power;
    }

    /** After τ = 1 step. */
    public static <T extends RealFieldElement<T>> ReferencePath<T> oneStep(FieldTable<T> kernel, T kernelStep) {
        FieldTable<T> identity = identity(kernel.precision(), kernel.rows());
        return new ReferencePath<>(kernel, identity.times(kernelStep), identity.minus(kernel.times(kernelStep)));
    }

    /** After τ ≥ 1 steps: by doubling, O(N³ log τ). */
    public static <T extends RealFieldElement<T>> ReferencePath<T> steps(
            FieldTable<T> kernel, T kernelStep, long steps) {
        ReferencePath<T> one = oneStep(kernel, kernelStep);
        ReferencePath<T> path = one;
        for (long bit = Long.highestOneBit(steps) >> 1; bit > 0; bit >>= 1) {
            path = path.then(path);
            path = (steps & bit) == 0 ? path : path.then(one);
        }
        return path;
    }

    /** Further by another path's steps. */
    public ReferencePath<T> then(ReferencePath<T> other) {
        return new ReferencePath<>(kernel, sum.plus(power.times(other.sum)), power.times(other.power));
    }

    /** S_τY, N×c. */
    public FieldTable<T> coefficients(FieldTable<T> labels) {
        return sum.times(labels);
    }

    /** HS_τY, N×c. */
    public FieldTable<T> train(FieldTable<T> labels) {
        return kernel.times(coefficients(labels));
    }

    /** H(z, Z)S_τY, M×c. */
    public FieldTable<T> fresh(FieldTable<T> cross, FieldTable<T> labels) {
        return cross.times(coefficients(labels));
    }

    /** G_τ = H(z, Z)S_τ, M×N. */
    public FieldTable<T> smoother(FieldTable<T> cross) {
        return cross.times(sum);
    }

    /** ‖f(τ)‖²_H = Σ(S_τY)ᵀH(S_τY). */
    public T squaredNorm(FieldTable<T> labels) {
        FieldTable<T> coefficients = coefficients(labels);
        return coefficients.inner(kernel.times(coefficients));
    }

    /** I, N×N. */
    public static <T extends RealFieldElement<T>> FieldTable<T> identity(Precision<T> precision, int size) {
        return FieldTable.generate(precision, size, size, (i, j) -> i == j ? precision.one() : precision.zero());
    }
}
