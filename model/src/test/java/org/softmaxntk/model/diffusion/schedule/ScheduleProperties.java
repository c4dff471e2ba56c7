package org.softmaxntk.model.diffusion.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.DrawnTargets;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;

/** Schedules against themselves, against the reference in digits at times down to 10⁻⁹, and g against Γ's derivative. */
class ScheduleProperties {
    private static final Precision<Dfp> PRECISION = Precision.digits(40);

    private static DrawnTargets of(int kind) {
        return new DrawnTargets(1, 1, kind, true, 1);
    }

    @Property(tries = 200)
    void noiseComposes(
            @ForAll @IntRange(max = 2) int kind,
            @ForAll @Scale(10) @DoubleRange(min = 1e-6, max = 1) double s,
            @ForAll @Scale(10) @DoubleRange(min = 0, max = 1) double length) {
        Schedule schedule = of(kind).schedule();
        double t = s + length;
        double a = schedule.decay(s, t);
        assertThat(schedule.decay(0, t) / (a * schedule.decay(0, s))).isCloseTo(1, within(1e-14));
        double composed = a * a * schedule.variance(0, s) + schedule.variance(s, t);
        assertThat(schedule.variance(0, t) / composed).isCloseTo(1, within(1e-14));
        assertThat(a * a + schedule.variance(s, t)).isCloseTo(1, within(1e-14));
    }

    @Property(tries = 200)
    void digitsAgreeAtSmallTimesToo(
            @ForAll @IntRange(max = 2) int kind, @ForAll @Scale(10) @DoubleRange(min = -9, max = 0.3) double logTime) {
        double t = Math.pow(10, logTime);
        ReferenceSchedule<Dfp> reference = of(kind).reference(PRECISION);
        Schedule schedule = of(kind).schedule();
        NoiseLevel level = schedule.at(t);
        Dfp time = PRECISION.of(t);
        assertClose(level.decay(), reference.decay(time));
        assertClose(level.variance(), reference.variance(time));
        assertClose(level.rate(), reference.rate(time));
        assertClose(schedule.integral(t), reference.integral(time));
    }

    private static void assertClose(double actual, Dfp expected) {
        double relative = PRECISION.toDouble(
                PRECISION.of(actual).subtract(expected).divide(expected).abs());
        assertThat(relative).isLessThan(2e-14);
    }

    @Property(tries = 100)
    void theRateIsTheIntegralsDerivative(
            @ForAll @IntRange(max = 2) int kind, @ForAll @Scale(10) @DoubleRange(min = 0.01, max = 2) double t) {
        ReferenceSchedule<DerivativeStructure> reference = of(kind).reference(Precision.derivatives(1));
        double derivative =
                reference.integral(new DerivativeStructure(1, 1, 0, t)).getPartialDerivative(1);
        assertThat(of(kind).schedule().rate(t) / derivative).isCloseTo(1, within(1e-12));
    }

    @Property(tries = 200)
    void timesComeBackFromTheirIntegrals(
            @ForAll @IntRange(max = 2) int kind, @ForAll @Scale(10) @DoubleRange(min = 1e-8, max = 2) double t) {
        Schedule schedule = of(kind).schedule();
        assertThat(schedule.timeOf(schedule.integral(t)) / t).isCloseTo(1, within(1e-12));
        assertThat(schedule.timeOf(0)).isZero();
    }
}
