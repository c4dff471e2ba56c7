package org.softmaxntk.model.diffusion.schedule;

import org.softmaxntk.model.InvalidInput;

/**
 * g = b₀ + (b₁ − b₀)t/T, Γ = b₀t + (b₁ − b₀)t²/(2T).
 *
 * @param horizon T
 * @param first b₀ ≥ 0
 * @param last b₁ ≥ 0, not both 0
 */
public record LinearSchedule(double horizon, double first, double last) implements Schedule {
    public LinearSchedule {
        Schedule.requirePositive("schedule.T", horizon);
        Schedule.requireNotNegative("schedule.first", first);
        Schedule.requireNotNegative("schedule.last", last);
        if (first == 0 && last == 0) {
            throw new InvalidInput("schedule.first and schedule.last", "not both 0", "0 and 0");
        }
    }

    @Override
    public double rate(double t) {
        return first * (1 - t / horizon) + last * (t / horizon);
    }

    @Override
    public double integral(double from, double to) {
        return (to - from) * rate((from + to) / 2);
    }

    /** The root of ct² + b₀t = Γ with c = (b₁ − b₀)/(2T), in the form that does not cancel: 2Γ/(b₀ + √(b₀² + 4cΓ)). */
    @Override
    public double timeOf(double integral) {
        double curvature = (last - first) / (2 * horizon);
        double root = Math.sqrt(Math.max(0, first * first + 4 * curvature * integral));
        return integral == 0 ? 0 : 2 * integral / (first + root);
    }
}
