package org.softmaxntk.theorems.diffusion;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * The density p_t(x) = Σ_k w_k N(x; aμ_k, SI), S = a²v + h, and what is had of it by differentiating each term, without the
 * identities that claims are about: ∇p has −(x − aμ_k)/S for each, and r_k has the derivative r_k(g_k − Σr_jg_j).
 *
 * @param <T> the numbers
 */
final class ComponentSums<T extends RealFieldElement<T>> {
    private final Precision<T> precision;
    private final T decay;
    private final T noise;
    private final T marginal;
    private final T variance;
    private final FieldTable<T> means;
    private final FieldTable<T> offsets;
    private final List<T> shares = new ArrayList<>();

    /**
     * @param decay a
     * @param noise h
     * @param place x, 1×d
     */
    ComponentSums(RoundMixture law, T decay, T noise, FieldTable<T> place) {
        this.precision = place.precision();
        this.decay = decay;
        this.noise = noise;
        this.variance = precision.of(law.variance());
        this.marginal = decay.multiply(decay).multiply(variance).add(noise);
        this.means = precision.lift(law.means());
        this.offsets = FieldTable.generate(
                precision,
                means.rows(),
                means.columns(),
                (k, i) -> place.at(0, i).subtract(means.at(k, i).multiply(decay)));
        weigh(law);
    }

    /** r_k, by exponents that are at most 0. */
    private void weigh(RoundMixture law) {
        T least = offsets.dotRows(0, offsets, 0);
        for (int k = 1; k < means.rows(); k++) {
            T square = offsets.dotRows(k, offsets, k);
            least = precision.isGreater(least, square) ? square : least;
        }
        T total = precision.zero();
        for (int k = 0; k < means.rows(); k++) {
            T exponent = least.subtract(offsets.dotRows(k, offsets, k))
                    .divide(marginal)
                    .divide(precision.of(2));
            shares.add(
                    precision.exp(exponent).multiply(precision.of(law.weights().at(0, k))));
            total = total.add(shares.get(k));
        }
        T sum = total;
        shares.replaceAll(share -> share.divide(sum));
    }

    /** r_k = P(component k | X_t = x). */
    T share(int k) {
        return shares.get(k);
    }

    /** g_k = −(x − aμ_k)/S, k×d. */
    private T slope(int k, int i) {
        return offsets.at(k, i).divide(marginal).negate();
    }

    /** E[X_0 | X_t = x, component k]. */
    private T mean(int k, int i) {
        T gain = decay.multiply(variance).divide(marginal);
        return means.at(k, i).add(offsets.at(k, i).multiply(gain));
    }

    /** ∇p/p, 1×d. */
    FieldTable<T> densityGradient() {
        return FieldTable.generate(precision, 1, means.columns(), (none, i) -> {
            T sum = precision.zero();
            for (int k = 0; k < shares.size(); k++) {
                sum = sum.add(shares.get(k).multiply(slope(k, i)));
            }
            return sum;
        });
    }

    /** ∂f*_i/∂x_j of f* = Σr_km_k, by the product rule, d×d. */
    FieldTable<T> meanJacobian() {
        FieldTable<T> gradient = densityGradient();
        T gain = decay.multiply(variance).divide(marginal);
        return FieldTable.generate(precision, means.columns(), means.columns(), (i, j) -> {
            T sum = i == j ? gain : precision.zero();
            for (int k = 0; k < shares.size(); k++) {
                T change = shares.get(k).multiply(slope(k, j).subtract(gradient.at(0, j)));
                sum = sum.add(change.multiply(mean(k, i)));
            }
            return sum;
        });
    }

    /** E‖s − ∇log p(x | X_0)‖² over X_0 given X_t = x, term by term, for ∇log p(x | X_0) = −(x − aX_0)/h. */
    T denoisingLoss(FieldTable<T> place, FieldTable<T> score) {
        T within = decay.multiply(decay)
                .multiply(variance)
                .divide(noise)
                .divide(marginal)
                .multiply(precision.of(means.columns()));
        T sum = within;
        for (int k = 0; k < shares.size(); k++) {
            T square = precision.zero();
            for (int i = 0; i < means.columns(); i++) {
                T noiseSlope =
                        place.at(0, i).subtract(decay.multiply(mean(k, i))).divide(noise);
                T difference = score.at(0, i).add(noiseSlope);
                square = square.add(difference.multiply(difference));
            }
            sum = sum.add(shares.get(k).multiply(square));
        }
        return sum;
    }
}
