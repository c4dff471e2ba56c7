package org.softmaxntk.model.diffusion.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class BallBestProperties {
    /** It is in the ball, its coefficients give its values, and nothing else in the ball is nearer to f*. */
    @Property(tries = 60)
    void nothingInTheBallIsBetter(
            @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @Scale(10) @DoubleRange(min = 0, max = 2) double radius,
            @ForAll @IntRange(max = 1000) int seed) {
        SmallRegression small = SmallRegression.of(n, 4, seed);
        Matrix kernel = LimitTangentKernel.softmaxBetween(small.z(), small.z(), 1);
        Matrix means = small.train().means();
        BallBest best = BallBest.of(kernel, means, radius);
        assertThat(best.norm()).isLessThanOrEqualTo(radius * (1 + 1e-12));
        assertThat(kernel.times(best.coefficients()).minus(best.values()).maxAbsolute())
                .isLessThan(1e-9);
        double reached = PointNorm.of(best.values(), means);
        RandomStream stream = RandomStream.of(seed).named("others");
        for (int other = 0; other < 20; other++) {
            Matrix direction = Matrix.generate(n, 2, (i, k) -> 0.3 * stream.nextGaussian());
            Matrix moved = best.coefficients().plus(direction);
            double norm = Math.sqrt(moved.inner(kernel.times(moved)));
            Matrix values = kernel.times(moved.times(Math.min(1, radius / norm)));
            assertThat(PointNorm.of(values, means)).isGreaterThanOrEqualTo(reached - 1e-10);
        }
        assertThat(best.withRadius(radius / 2).norm()).isCloseTo(Math.min(best.norm(), radius / 2), within(1e-9));
    }
}
