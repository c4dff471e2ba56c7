package org.softmaxntk.model.reference.diffusion;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * X_0 given X_t = x, by Bayes: component k has density w_kN(x; aμ_k, a²C_k + hI), moments are plain sums. Differentiable in
 * t and x where the numbers carry derivatives.
 *
 * @param <T> the numbers
 */
public final class ReferencePosterior<T extends RealFieldElement<T>> {
    private final Precision<T> precision;
    private final ReferenceSchedule<T> schedule;
    private final T t;
    private final FieldTable<T> x;
    private final T density;
    private final List<T> shares = new ArrayList<>();
    private final List<FieldTable<T>> means = new ArrayList<>();
    private final List<FieldTable<T>> covariances = new ArrayList<>();

    /** @param x d×1 */
    public ReferencePosterior(ReferenceLaw<T> law, ReferenceSchedule<T> schedule, T t, FieldTable<T> x) {
        this.precision = law.precision();
        this.schedule = schedule;
        this.t = t;
        this.x = x;
        T a = schedule.decay(t);
        T h = schedule.variance(t);
        int d = law.dimension();
        List<T> masses = new ArrayList<>();
        T total = precision.zero();
        for (int k = 0; k < law.weights().size(); k++) {
            int component = k;
            FieldTable<T> c = law.covariances().get(k);
            FieldTable<T> mu = FieldTable.generate(
                    precision, d, 1, (i, none) -> law.means().at(component, i));
            FieldTable<T> marginal = FieldTable.generate(precision, d, d, (i, j) -> {
                T entry = a.multiply(a).multiply(c.at(i, j));
                return i == j ? entry.add(h) : entry;
            });
            FieldTable<T> offset = x.minus(mu.times(a));
            ReferenceSystem<T> solved = new ReferenceSystem<>(marginal, offset);
            T square = offset.inner(solved.solution());
            T mass = law.weights()
                    .get(k)
                    .multiply(precision.exp(square.divide(precision.of(-2))))
                    .divide(solved.determinant().sqrt());
            masses.add(mass);
            total = total.add(mass);
            means.add(mu.plus(c.times(solved.solution()).times(a)));
            FieldTable<T> gain = new ReferenceSystem<>(marginal, c).solution();
            covariances.add(c.minus(c.times(gain).times(a.multiply(a))));
        }
        for (T mass : masses) {
            shares.add(mass.divide(total));
        }
        T twoPi = precision.one().atan().multiply(8);
        this.density = total.divide(twoPi.pow(d).sqrt());
    }

    /** log p_t(x). */
    public T logDensity() {
        return density.log();
    }

    /** f*, d×1. */
    public FieldTable<T> mean() {
        FieldTable<T> sum = x.minus(x);
        for (int k = 0; k < shares.size(); k++) {
            sum = sum.plus(means.get(k).times(shares.get(k)));
        }
        return sum;
    }

    /** E[X_0X_0ᵀ] − f*f*ᵀ, d×d. */
    public FieldTable<T> covariance() {
        FieldTable<T> f = mean();
        FieldTable<T> sum = f.times(f.transpose()).map(RealFieldElement::negate);
        for (int k = 0; k < shares.size(); k++) {
            FieldTable<T> square = means.get(k).times(means.get(k).transpose());
            sum = sum.plus(covariances.get(k).plus(square).times(shares.get(k)));
        }
        return sum;
    }

    /** tr V. */
    public T noiseTrace() {
        return trace(covariance());
    }

    /** −(x − af*)/h, d×1. */
    public FieldTable<T> score() {
        T a = schedule.decay(t);
        T h = schedule.variance(t);
        return mean().times(a).minus(x).map(entry -> entry.divide(h));
    }

    /** a² tr V/h² − d/h. */
    public T scoreDivergence() {
        T a = schedule.decay(t);
        T h = schedule.variance(t);
        return a.multiply(a)
                .multiply(noiseTrace())
                .divide(h)
                .subtract(precision.of(x.rows()))
                .divide(h);
    }

    /** (ga/2h²)(a·Cov[X_0, ‖X_0‖²] − (1 + a²)Vx), d×1. */
    public FieldTable<T> meanTimeDerivative() {
        T a = schedule.decay(t);
        T h = schedule.variance(t);
        T factor = schedule.rate(t).multiply(a).divide(h.multiply(h).multiply(2));
        T square = precision.zero();
        FieldTable<T> cubic = x.minus(x);
        for (int k = 0; k < shares.size(); k++) {
            FieldTable<T> m = means.get(k);
            T second = m.inner(m).add(trace(covariances.get(k)));
            square = square.add(shares.get(k).multiply(second));
            FieldTable<T> third =
                    m.times(second).plus(covariances.get(k).times(m).times(precision.of(2)));
            cubic = cubic.plus(third.times(shares.get(k)));
        }
        FieldTable<T> withSquare = cubic.minus(mean().times(square));
        T both = a.multiply(a).add(precision.one());
        return withSquare.times(a).minus(covariance().times(x).times(both)).times(factor);
    }

    private T trace(FieldTable<T> table) {
        T sum = precision.zero();
        for (int i = 0; i < table.rows(); i++) {
            sum = sum.add(table.at(i, i));
        }
        return sum;
    }
}
