package org.softmaxntk.model.reference.diffusion;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.Precision;

/**
 * A noise schedule by its textbook formulas: Γ, g, a = e^{−Γ/2}, h = 1 − a². At t = 10⁻⁶ some 8 digits cancel.
 *
 * @param <T> the numbers
 */
public final class ReferenceSchedule<T extends RealFieldElement<T>> {
    private final Precision<T> precision;
    private final UnaryOperator<T> integral;
    private final UnaryOperator<T> rate;

    private ReferenceSchedule(Precision<T> precision, UnaryOperator<T> integral, UnaryOperator<T> rate) {
        this.precision = precision;
        this.integral = integral;
        this.rate = rate;
    }

    /** g = β. */
    public static <T extends RealFieldElement<T>> ReferenceSchedule<T> constant(Precision<T> precision, double beta) {
        return new ReferenceSchedule<>(precision, t -> t.multiply(precision.of(beta)), t -> precision.of(beta));
    }

    /** g = b₀ + (b₁ − b₀)t/T. */
    public static <T extends RealFieldElement<T>> ReferenceSchedule<T> linear(
            Precision<T> precision, double horizon, double first, double last) {
        T slope = precision.of(last).subtract(precision.of(first)).divide(precision.of(horizon));
        return new ReferenceSchedule<>(
                precision,
                t -> t.multiply(precision.of(first))
                        .add(slope.multiply(t).multiply(t).divide(precision.of(2))),
                t -> slope.multiply(t).add(precision.of(first)));
    }

    /** Γ = 2[log cos u(0) − log cos u(t)], u(t) = (π/2)(t/S + o)/(1 + o). */
    public static <T extends RealFieldElement<T>> ReferenceSchedule<T> cosine(
            Precision<T> precision, double pole, double offset) {
        T quarter = precision.one().atan().multiply(2);
        T one = precision.one();
        T shift = precision.of(offset);
        UnaryOperator<T> angle =
                t -> t.divide(precision.of(pole)).add(shift).multiply(quarter).divide(shift.add(one));
        T factor = quarter.multiply(2).divide(shift.add(one).multiply(precision.of(pole)));
        return new ReferenceSchedule<>(
                precision,
                t -> angle.apply(precision.zero())
                        .cos()
                        .divide(angle.apply(t).cos())
                        .log()
                        .multiply(2),
                t -> angle.apply(t).sin().divide(angle.apply(t).cos()).multiply(factor));
    }

    public Precision<T> precision() {
        return precision;
    }

    /** Γ(t). */
    public T integral(T t) {
        return integral.apply(t);
    }

    /** g(t). */
    public T rate(T t) {
        return rate.apply(t);
    }

    /** a = e^{−Γ/2}. */
    public T decay(T t) {
        return precision.exp(integral(t).divide(precision.of(-2)));
    }

    /** h = 1 − a². */
    public T variance(T t) {
        T a = decay(t);
        return precision.one().subtract(a.multiply(a));
    }
}
