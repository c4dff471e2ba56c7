package org.softmaxntk.theorems.diffusion;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.CosineSchedule;
import org.softmaxntk.model.diffusion.schedule.LinearSchedule;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;
import org.softmaxntk.theorems.arithmetic.Digits;

/** The schedules that instances have, each with customary numbers and any horizon T. */
public enum NoiseKind {
    /** g = 1. */
    CONSTANT {
        @Override
        public Schedule until(double horizon) {
            return new ConstantSchedule(horizon, 1);
        }

        @Override
        public ReferenceSchedule<Dfp> inDigits(Digits digits, double horizon) {
            return ReferenceSchedule.constant(digits.precision(), 1);
        }
    },
    /** g from 0.5 to 2. */
    LINEAR {
        @Override
        public Schedule until(double horizon) {
            return new LinearSchedule(horizon, FIRST, LAST);
        }

        @Override
        public ReferenceSchedule<Dfp> inDigits(Digits digits, double horizon) {
            return ReferenceSchedule.linear(digits.precision(), horizon, FIRST, LAST);
        }
    },
    /** The pole at 1.25T, the offset 0.008. */
    COSINE {
        @Override
        public Schedule until(double horizon) {
            return new CosineSchedule(horizon, POLE * horizon, OFFSET);
        }

        @Override
        public ReferenceSchedule<Dfp> inDigits(Digits digits, double horizon) {
            return ReferenceSchedule.cosine(digits.precision(), POLE * horizon, OFFSET);
        }
    };

    private static final double FIRST = 0.5;
    private static final double LAST = 2;
    private static final double POLE = 1.25;
    private static final double OFFSET = 0.008;

    /** The schedule on [0, T]. */
    public abstract Schedule until(double horizon);

    /** The same by textbook formulas. */
    public abstract ReferenceSchedule<Dfp> inDigits(Digits digits, double horizon);
}
