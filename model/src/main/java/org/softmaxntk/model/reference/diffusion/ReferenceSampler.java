package org.softmaxntk.model.reference.diffusion;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * Steps of samplers for one particle, with the exact denoiser; x is d×1, times fall from t to s.
 *
 * @param <T> the numbers
 */
public final class ReferenceSampler<T extends RealFieldElement<T>> {
    private final ReferenceLaw<T> law;
    private final ReferenceSchedule<T> schedule;
    private final Precision<T> precision;

    public ReferenceSampler(ReferenceLaw<T> law, ReferenceSchedule<T> schedule) {
        this.law = law;
        this.schedule = schedule;
        this.precision = law.precision();
    }

    private ReferencePosterior<T> at(T t, FieldTable<T> x) {
        return new ReferencePosterior<>(law, schedule, t, x);
    }

    /** F(t, x) = f*. */
    public FieldTable<T> denoised(T t, FieldTable<T> x) {
        return at(t, x).mean();
    }

    /** x + Δ(½gx + g·score) + √(gΔ)ζ. */
    public FieldTable<T> eulerMaruyama(T t, T s, FieldTable<T> x, FieldTable<T> zeta) {
        T length = t.subtract(s);
        T g = schedule.rate(t);
        FieldTable<T> drift =
                x.times(g.divide(precision.of(2))).plus(at(t, x).score().times(g));
        return x.plus(drift.times(length)).plus(zeta.times(g.multiply(length).sqrt()));
    }

    /** The law of X_s given X_t = x and X_0 = f: precision h_s⁻¹ + a²_{t|s}h_{t|s}⁻¹, by Bayes. */
    public FieldTable<T> exponential(T t, T s, FieldTable<T> x, FieldTable<T> zeta) {
        FieldTable<T> f = denoised(t, x);
        T ratio = schedule.decay(t).divide(schedule.decay(s));
        T added = precision.one().subtract(ratio.multiply(ratio));
        T there = schedule.variance(s);
        T inverse = there.reciprocal().add(ratio.multiply(ratio).divide(added));
        FieldTable<T> pull = f.times(schedule.decay(s).divide(there)).plus(x.times(ratio.divide(added)));
        return pull.times(inverse.reciprocal())
                .plus(zeta.times(inverse.reciprocal().sqrt()));
    }

    private FieldTable<T> velocity(T t, FieldTable<T> x) {
        return x.plus(at(t, x).score()).times(schedule.rate(t).divide(precision.of(-2)));
    }

    /** Heun's step of dx/dt = −½g(x + score). */
    public FieldTable<T> heunFlow(T t, T s, FieldTable<T> x) {
        T step = s.subtract(t);
        FieldTable<T> slope = velocity(t, x);
        FieldTable<T> there = velocity(s, x.plus(slope.times(step)));
        return x.plus(slope.plus(there).times(step.divide(precision.of(2))));
    }

    /** a_sf + √h_s·ε with ε = (x − a_tf)/√h_t. */
    public FieldTable<T> exponentialFlow(T t, T s, FieldTable<T> x) {
        FieldTable<T> f = denoised(t, x);
        T rootHere = schedule.variance(t).sqrt();
        FieldTable<T> epsilon = x.minus(f.times(schedule.decay(t))).map(entry -> entry.divide(rootHere));
        return f.times(schedule.decay(s))
                .plus(epsilon.times(schedule.variance(s).sqrt()));
    }

    /** The flow from t to s in log t, by C. Runge and W. Kutta's method in 2k steps, extrapolated with k steps: of order 5. */
    public FieldTable<T> flow(T t, T s, FieldTable<T> x, int steps) {
        FieldTable<T> coarse = rungeKutta(t, s, x, steps);
        FieldTable<T> fine = rungeKutta(t, s, x, 2 * steps);
        return fine.plus(fine.minus(coarse).times(precision.of(15).reciprocal()));
    }

    private FieldTable<T> rungeKutta(T t, T s, FieldTable<T> x, int steps) {
        T step = s.divide(t).log().divide(precision.of(steps));
        T half = step.divide(precision.of(2));
        T factor = precision.exp(half);
        T now = t;
        FieldTable<T> state = x;
        for (int k = 0; k < steps; k++) {
            T middle = now.multiply(factor);
            T next = k == steps - 1 ? s : middle.multiply(factor);
            FieldTable<T> k1 = logVelocity(now, state);
            FieldTable<T> k2 = logVelocity(middle, state.plus(k1.times(half)));
            FieldTable<T> k3 = logVelocity(middle, state.plus(k2.times(half)));
            FieldTable<T> k4 = logVelocity(next, state.plus(k3.times(step)));
            FieldTable<T> slope = k1.plus(k4).plus(k2.plus(k3).times(precision.of(2)));
            state = state.plus(slope.times(step.divide(precision.of(6))));
            now = next;
        }
        return state;
    }

    private FieldTable<T> logVelocity(T t, FieldTable<T> x) {
        return velocity(t, x).times(t);
    }
}
