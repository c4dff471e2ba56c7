package org.softmaxntk.model.diffusion.schedule;

/**
 * g = β, Γ = βt.
 *
 * @param horizon T
 * @param speed β, finite and &gt; 0
 */
public record ConstantSchedule(double horizon, double speed) implements Schedule {
    public ConstantSchedule {
        Schedule.requirePositive("schedule.T", horizon);
        Schedule.requirePositive("schedule.rate", speed);
    }

    @Override
    public double rate(double t) {
        return speed;
    }

    @Override
    public double integral(double from, double to) {
        return speed * (to - from);
    }

    @Override
    public double timeOf(double integral) {
        return integral / speed;
    }
}
