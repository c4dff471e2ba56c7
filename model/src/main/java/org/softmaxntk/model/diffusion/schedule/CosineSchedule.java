package org.softmaxntk.model.diffusion.schedule;

import org.softmaxntk.model.InvalidInput;

/**
 * a = cos u(t)/cos u(0) with u(t) = (π/2)(t/S + o)/(1 + o), so g = (π/(S(1 + o)))·tan u and Γ = 2 log(cos u(0)/cos u(t)).
 *
 * <p>g has its pole at t = S, hence T &lt; S. By h_{t|s} = sin(u_t − u_s)·sin(u_t + u_s)/cos²u_s and Γ = −log1p(−h): the
 * difference of two logarithms loses eight digits at t = 10⁻⁶. Near the pole cos u is the sine of the small π/2 − u. Source:
 * Nichol, Dhariwal, "Improved denoising diffusion probabilistic models", 2021.
 *
 * @param horizon T
 * @param pole S &gt; T
 * @param offset o ≥ 0, customarily 0.008
 */
public record CosineSchedule(double horizon, double pole, double offset) implements Schedule {
    public CosineSchedule {
        Schedule.requirePositive("schedule.T", horizon);
        Schedule.requirePositive("schedule.horizon", pole);
        Schedule.requireNotNegative("schedule.offset", offset);
        if (horizon >= pole) {
            throw new InvalidInput("schedule.T", "a time before the cosine's pole, T < " + pole, "" + horizon);
        }
    }

    @Override
    public double rate(double t) {
        return Math.PI / (pole * (1 + offset)) * Math.sin(angle(t)) / cosine(t);
    }

    @Override
    public double integral(double from, double to) {
        double variance = variance(from, to);
        return variance < 0.5 ? -Math.log1p(-variance) : -2 * Math.log(decay(from, to));
    }

    @Override
    public double decay(double from, double to) {
        return cosine(to) / cosine(from);
    }

    @Override
    public double variance(double from, double to) {
        double difference = Math.PI / 2 * ((to - from) / pole) / (1 + offset);
        double sum = Math.PI / 2 * ((from + to) / pole + 2 * offset) / (1 + offset);
        double cosine = cosine(from);
        return Math.sin(difference) * Math.sin(sum) / (cosine * cosine);
    }

    /** By u_t − u_0, whose sine and cosine are known: sin u_t = √(sin²u_0 + h cos²u_0), cos u_t = a cos u_0. */
    @Override
    public double timeOf(double integral) {
        double variance = -Math.expm1(-integral);
        double decay = Math.exp(-integral / 2);
        double sine0 = Math.sin(angle(0));
        double cosine0 = cosine(0);
        double added = variance * cosine0 * cosine0;
        double sine = Math.sqrt(sine0 * sine0 + added);
        // sin(u − u₀) = (sin²u − sin²u₀)/sin(u + u₀)
        double sineOfDifference = added / (sine * cosine0 + decay * cosine0 * sine0);
        double cosineOfDifference = decay * cosine0 * cosine0 + sine * sine0;
        double difference = added == 0 ? 0 : Math.atan2(sineOfDifference, cosineOfDifference);
        return difference * 2 / Math.PI * (1 + offset) * pole;
    }

    private double angle(double t) {
        return Math.PI / 2 * (t / pole + offset) / (1 + offset);
    }

    private double cosine(double t) {
        return Math.sin(Math.PI / 2 * ((pole - t) / pole) / (1 + offset));
    }
}
