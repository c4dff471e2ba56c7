package org.softmaxntk.model.reference.diffusion;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * The best of ‖f‖_H ≤ R_H on given points: β = (K + μI)⁻¹f*, values Kβ, μ ≥ 0 the least with βᵀKβ ≤ R_H². For a kernel that
 * is not singular.
 *
 * @param <T> the numbers
 */
public final class ReferenceBall<T extends RealFieldElement<T>> {
    private final FieldTable<T> kernel;
    private final FieldTable<T> targets;
    private final T multiplier;

    /** By bisection between 10⁻³⁰ and 10³⁰, geometrically. */
    public ReferenceBall(FieldTable<T> kernel, FieldTable<T> targets, T radius) {
        this.kernel = kernel;
        this.targets = targets;
        Precision<T> precision = kernel.precision();
        T bound = radius.multiply(radius);
        if (!precision.isGreater(squaredNorm(precision.zero()), bound)) {
            this.multiplier = precision.zero();
            return;
        }
        T low = precision.of("1e-30");
        T high = precision.of("1e30");
        for (int halving = 0; halving < 4 * precision.digits() + 20; halving++) {
            T middle = low.multiply(high).sqrt();
            boolean isOutside = precision.isGreater(squaredNorm(middle), bound);
            low = isOutside ? middle : low;
            high = isOutside ? high : middle;
        }
        this.multiplier = low;
    }

    private FieldTable<T> coefficients(T mu) {
        FieldTable<T> shifted = kernel.plus(
                ReferencePath.identity(kernel.precision(), kernel.rows()).times(mu));
        return new ReferenceSystem<>(shifted, targets).solution();
    }

    private T squaredNorm(T mu) {
        FieldTable<T> coefficients = coefficients(mu);
        return coefficients.inner(kernel.times(coefficients));
    }

    /** μ. */
    public T multiplier() {
        return multiplier;
    }

    /** ‖f_H‖_H. */
    public T norm() {
        return squaredNorm(multiplier).sqrt();
    }

    /** f_H on the points, M×d. */
    public FieldTable<T> values() {
        return kernel.times(coefficients(multiplier));
    }
}
