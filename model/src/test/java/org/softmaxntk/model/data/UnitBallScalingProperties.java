package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class UnitBallScalingProperties {
    private static final double UNIT_ROUNDOFF = 0x1p-53;

    private static Matrix measured(int n, int d, int offset, int spread, long seed) {
        RandomStream stream = RandomStream.of(seed);
        double mean = Math.scalb(stream.nextGaussian(), offset);
        return Matrix.generate(n, d, (i, k) -> mean + Math.scalb(stream.nextGaussian(), spread));
    }

    private static UnitBallScaling fit(Matrix raw) {
        return UnitBallScaling.fit(
                raw, IntStream.range(0, raw.columns()).mapToObj(k -> "x" + k).toList());
    }

    @Property(seed = "2405")
    void undoneScalingIsTheIdentityToRounding(
            @ForAll @IntRange(min = 2, max = 20) int n,
            @ForAll @IntRange(min = 1, max = 6) int d,
            @ForAll @IntRange(min = -20, max = 20) int offset,
            @ForAll @IntRange(min = -20, max = 20) int spread,
            @ForAll long seed) {
        Matrix raw = measured(n, d, offset, spread, seed);
        UnitBallScaling scaling = fit(raw);
        Matrix back = scaling.undo(scaling.apply(raw));
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < d; k++) {
                double budget = 8 * UNIT_ROUNDOFF * (Math.abs(raw.at(i, k)) + Math.abs(scaling.mean(k)));
                assertThat(Math.abs(back.at(i, k) - raw.at(i, k))).isLessThanOrEqualTo(budget);
            }
        }
    }

    @Property(seed = "3251")
    void scaledRowsLieInTheBallAndOneNearlyOnTheSphere(
            @ForAll @IntRange(min = 2, max = 20) int n,
            @ForAll @IntRange(min = 1, max = 40) int d,
            @ForAll @IntRange(min = -900, max = 900) int spread,
            @ForAll long seed) {
        Matrix raw = measured(n, d, spread, spread, seed);
        Matrix scaled = fit(raw).apply(raw);
        InTheBall.assertRows(scaled);
        assertThat(scaled.maxRowNorm()).isGreaterThan(1 - 2 * (d + 8) * UNIT_ROUNDOFF);
    }

    @Property(seed = "1706")
    void changeOfUnitsChangesNothing(
            @ForAll @IntRange(min = 2, max = 12) int n,
            @ForAll @IntRange(min = 1, max = 4) int d,
            @ForAll @IntRange(min = -30, max = 30) int exponent,
            @ForAll long seed) {
        Matrix raw = measured(n, d, 0, 0, seed);
        // A power of two does not round, so the scaled rows agree to the bit.
        Matrix otherUnits = raw.times(Math.scalb(1.0, exponent));
        assertThat(fit(otherUnits).apply(otherUnits)).isEqualTo(fit(raw).apply(raw));
    }
}
