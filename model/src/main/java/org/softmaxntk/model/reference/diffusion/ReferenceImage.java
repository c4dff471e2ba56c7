package org.softmaxntk.model.reference.diffusion;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * z = (β·c, √(1 − β²)·x̂/r) for a time's coordinate c, x̂ = x where ‖x‖ ≤ r, else rx/‖x‖; and the radius r for a tail.
 */
public final class ReferenceImage {
    private ReferenceImage() {}

    /** z, 1×(d + 1), of x, d×1. */
    public static <T extends RealFieldElement<T>> FieldTable<T> of(T c, FieldTable<T> x, T timeWeight, T radius) {
        Precision<T> precision = x.precision();
        T square = x.inner(x);
        T norm = precision.isGreater(square, precision.zero()) ? square.sqrt() : square;
        T divisor = precision.isGreater(norm, radius) ? norm : radius;
        T space = precision.one().subtract(timeWeight.multiply(timeWeight)).sqrt();
        return FieldTable.generate(
                precision,
                1,
                x.rows() + 1,
                (none, k) -> k == 0
                        ? timeWeight.multiply(c)
                        : x.at(k - 1, 0).multiply(space).divide(divisor));
    }

    /** q² with P(χ²_d > q²) = δ, by bisection from 0 to 1000 on the series P(χ²_d ≤ 2y) = Σ_k y^{d/2+k}e^{−y}/Γ(d/2 + k + 1). */
    public static <T extends RealFieldElement<T>> T chiSquareQuantile(Precision<T> precision, int dimension, T delta) {
        T low = precision.zero();
        T high = precision.of(1000);
        for (int halving = 0; halving < 4 * precision.digits() + 10; halving++) {
            T middle = low.add(high).divide(precision.of(2));
            T tail = precision.one().subtract(chiSquareShare(precision, dimension, middle));
            boolean isBelow = precision.isGreater(tail, delta);
            low = isBelow ? middle : low;
            high = isBelow ? high : middle;
        }
        return low;
    }

    private static <T extends RealFieldElement<T>> T chiSquareShare(Precision<T> precision, int dimension, T x) {
        T y = x.divide(precision.of(2));
        T a = precision.of(dimension).divide(precision.of(2));
        T term = precision.exp(y.negate());
        for (int k = 2; k <= dimension; k += 2) { // y^{d/2}/Γ(d/2 + 1), factor by factor
            term = term.multiply(y).divide(precision.of((dimension % 2 + k) / 2.0));
        }
        if (dimension % 2 == 1) {
            T gammaOfThreeHalves = precision.one().atan().sqrt(); // √π/2
            term = term.multiply(y.sqrt()).divide(gammaOfThreeHalves);
        }
        T sum = precision.zero();
        T least = precision.of("1e-" + (precision.digits() + 5));
        for (int k = 1; precision.isGreater(term, least) || k < 2 * x.getReal(); k++) {
            sum = sum.add(term);
            term = term.multiply(y).divide(a.add(precision.of(k)));
        }
        return sum;
    }
}
