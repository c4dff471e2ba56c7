package org.softmaxntk.theorems.diffusion;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * P(‖X_t‖ &gt; r) for a law of points: given X_0 = μ, ‖X_t‖²/h has the noncentral χ² law of d degrees and parameter λ =
 * a²‖μ‖²/h, whose distribution function at 2y = r²/h is Σ_jT_jQ_j with T_j = y^{d/2+j}e^{−y}/Γ(d/2 + j + 1), Q_j =
 * P(Poisson(λ/2) ≤ j).
 *
 * @param <T> the numbers
 */
final class NoisyTail<T extends RealFieldElement<T>> {
    private final Precision<T> precision;
    private final T y;
    private final T noise;
    private final int dimension;

    /**
     * @param noise h
     * @param radius r
     */
    NoisyTail(Precision<T> precision, T noise, T radius, int dimension) {
        this.precision = precision;
        this.noise = noise;
        this.y = radius.multiply(radius).divide(noise).divide(precision.of(2));
        this.dimension = dimension;
    }

    /** @param decay a */
    T of(RoundMixture law, T decay) {
        FieldTable<T> means = precision.lift(law.means());
        T total = precision.zero();
        T within = precision.zero();
        for (int k = 0; k < law.components(); k++) {
            T weight = precision.of(law.weights().at(0, k));
            T square = means.dotRows(k, means, k).multiply(decay).multiply(decay);
            T half = square.divide(noise).divide(precision.of(2));
            total = total.add(weight);
            within = within.add(weight.multiply(within(half)));
        }
        return precision.one().subtract(within.divide(total));
    }

    /** Σ_jT_jQ_j for λ/2, until terms fall at least by half each and are negligible. */
    private T within(T half) {
        T term = firstTerm();
        T poisson = precision.exp(half.negate());
        T poissonSum = poisson;
        T sum = precision.zero();
        T least = precision.of("1e-" + (precision.digits() + 8));
        for (int j = 0; j < 2 * y.getReal() || precision.isGreater(term, least); j++) {
            sum = sum.add(term.multiply(poissonSum));
            term = term.multiply(y).divide(precision.of(dimension / 2.0 + j + 1));
            poisson = poisson.multiply(half).divide(precision.of(j + 1));
            poissonSum = poissonSum.add(poisson);
        }
        return sum;
    }

    /** T_0 = y^{d/2}e^{−y}/Γ(d/2 + 1), factor by factor: Γ(d/2 + 1) = (d/2)·Γ(d/2), Γ(½) = √π. */
    private T firstTerm() {
        T term = precision.exp(y.negate());
        double order = dimension / 2.0;
        if (dimension % 2 == 1) {
            T rootOfPi = precision.one().atan().multiply(4).sqrt();
            term = term.multiply(y.sqrt()).divide(rootOfPi).multiply(precision.of(2));
            order -= 0.5;
        }
        for (double power = dimension / 2.0; order >= 1; order--, power--) {
            term = term.multiply(y).divide(precision.of(power));
        }
        return term;
    }
}
