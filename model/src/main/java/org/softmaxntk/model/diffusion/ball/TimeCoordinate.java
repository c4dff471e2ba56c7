package org.softmaxntk.model.diffusion.ball;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.Schedule;

/** c(t) ∈ [0, 1]: how time enters the ball. The network is sharpest far from 0, and f* is sharpest at small times. */
public enum TimeCoordinate {
    /** 1 − t/T, the default. */
    REVERSED {
        @Override
        public double of(Schedule schedule, double t) {
            return (schedule.horizon() - t) / schedule.horizon();
        }

        @Override
        public double timeOf(Schedule schedule, double c) {
            return schedule.horizon() * (1 - c);
        }
    },
    /** a_t. */
    SIGNAL {
        @Override
        public double of(Schedule schedule, double t) {
            return schedule.decay(0, t);
        }

        @Override
        public double timeOf(Schedule schedule, double c) {
            return schedule.timeOf(-2 * Math.log(c));
        }
    },
    /** t/T, the paper's; does the opposite of what helps. */
    RAW {
        @Override
        public double of(Schedule schedule, double t) {
            return t / schedule.horizon();
        }

        @Override
        public double timeOf(Schedule schedule, double c) {
            return schedule.horizon() * c;
        }
    };

    /** c(t), for 0 ≤ t ≤ T. */
    public abstract double of(Schedule schedule, double t);

    /** The time whose coordinate is c. */
    public abstract double timeOf(Schedule schedule, double c);

    /** The name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TimeCoordinate byName(String name) {
        return Arrays.stream(values())
                .filter(coordinate -> coordinate.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "scaling.time",
                        "one of " + String.join(", ", List.of("reversed", "signal", "raw")),
                        '"' + name + '"'));
    }
}
