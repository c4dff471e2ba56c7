package org.softmaxntk.model.diffusion.sampling;

import java.util.List;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;

/**
 * The times of a sampler, T = t_0 &gt; t_1 &gt; … &gt; t_K.
 *
 * @param times K + 1 of them, K ≥ 1, finite, &gt; 0
 */
public record TimeGrid(List<Double> times) {
    public TimeGrid {
        times = List.copyOf(times);
        if (times.size() < 2) {
            throw new InvalidInput("sampler.times", "at least two times", "" + times.size());
        }
        for (int k = 0; k < times.size(); k++) {
            boolean falls = k == 0 || times.get(k) < times.get(k - 1);
            if (!falls || !(times.get(k) > 0 && times.get(k) < Double.POSITIVE_INFINITY)) {
                throw new InvalidInput("sampler.times", "finite times above 0, in falling order", "" + times);
            }
        }
    }

    /** t_k = T(T₀/T)^{k/K}. */
    public static TimeGrid geometric(TimeWindow window, int steps) {
        if (steps < 1) {
            throw new InvalidInput("steps of a sampler", "at least 1", "" + steps);
        }
        double ratio = window.earliest() / window.latest();
        return new TimeGrid(IntStream.rangeClosed(0, steps)
                .mapToObj(k -> k == 0
                        ? window.latest()
                        : k == steps ? window.earliest() : window.latest() * Math.pow(ratio, (double) k / steps))
                .toList());
    }

    /** This, if the schedule reaches to its first time. */
    public TimeGrid requireWithin(Schedule schedule) {
        if (times.get(0) > schedule.horizon()) {
            throw new InvalidInput("sampler.times[0]", "at most T = " + schedule.horizon(), "" + times.get(0));
        }
        return this;
    }

    /** K. */
    public int steps() {
        return times.size() - 1;
    }
}
