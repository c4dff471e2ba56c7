package org.softmaxntk.model.diffusion.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.math3.special.Erf;
import org.softmaxntk.model.diffusion.DrawnTargets;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.linear.Matrix;

class BallMapProperties {
    @Property(tries = 300)
    void imagesAreInTheBallAndComeBack(
            @ForAll TimeCoordinate coordinate,
            @ForAll @IntRange(max = 2) int kind,
            @ForAll @Scale(10) @DoubleRange(min = 0.05, max = 0.95) double timeWeight,
            @ForAll @Scale(10) @DoubleRange(min = 0.01, max = 2) double t,
            @ForAll @Scale(10) @DoubleRange(min = -9, max = 9) double x,
            @ForAll @Scale(10) @DoubleRange(min = -9, max = 9) double y) {
        Schedule schedule = new DrawnTargets(1, 1, kind, true, 1).schedule();
        BallMap map = new BallMap(schedule, coordinate, 3, timeWeight);
        double[] z = map.image(t, new double[] {x, y});
        assertThat(Matrix.ofRows(1, 3, z).frobeniusNorm()).isLessThanOrEqualTo(1 + 4 * 0x1p-53);
        assertThat(map.time(z)).isCloseTo(t, within(1e-10));
        double shrunk = Math.min(1, 3 / Math.hypot(x, y));
        assertThat(map.point(z)).containsExactly(new double[] {x * shrunk, y * shrunk}, within(1e-14));
    }

    /** P(|X_t| > r) for X_0 = D by the normal law: at most δ with r = √(D² + q²), and more with r = q or max(D, q). */
    @Property(tries = 200)
    void theRadiusHoldsAtEveryTime(
            @ForAll @Scale(10) @DoubleRange(min = 0.1, max = 2) double support,
            @ForAll @Scale(10) @DoubleRange(min = 0.001, max = 0.6) double delta,
            @ForAll @Scale(10) @DoubleRange(min = 1e-4, max = 3) double t) {
        NoiseLevel level = new ConstantSchedule(3, 1).at(t);
        assertThat(tail(level, support, ClippingRadius.of(support, 1, delta))).isLessThanOrEqualTo(delta * (1 + 1e-9));
    }

    @Property(tries = 1)
    void smallerRadiiDoNot() {
        double q = Math.sqrt(ClippingRadius.chiSquareQuantile(1, 0.5));
        assertThat(tail(new ConstantSchedule(3, 1).at(1e-4), 1, q)).isGreaterThan(0.99);
        double larger = Math.max(1, Math.sqrt(ClippingRadius.chiSquareQuantile(1, 0.3)));
        assertThat(tail(new ConstantSchedule(3, 1).at(0.1), 1, larger)).isCloseTo(0.391, within(1e-3));
    }

    private static double tail(NoiseLevel level, double support, double radius) {
        double mean = level.decay() * support;
        double scale = Math.sqrt(2 * level.variance());
        return 0.5 * (Erf.erfc((radius - mean) / scale) + Erf.erfc((radius + mean) / scale));
    }
}
