package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistributionTallyTest {
    private static final double DECADE = Math.log(10);
    private final DistributionTally tally = new DistributionTally();

    @Test
    void anEmptyOneHasNothingToDraw() {
        Distribution empty = tally.distribution();

        assertThat(empty.hasFinite()).isFalse();
        assertThat(empty.total()).isZero();
        assertThat(empty.least()).isNaN();
        assertThat(empty.median()).isNaN();
        assertThat(empty.largest()).isNaN();
    }

    @Test
    void zerosAndInfinitiesAreCountedApart() {
        tally.add(Double.NEGATIVE_INFINITY);
        tally.add(Double.NEGATIVE_INFINITY);
        tally.add(Double.POSITIVE_INFINITY);
        tally.add(-DECADE);

        Distribution distribution = tally.distribution();

        assertThat(distribution.zeros()).isEqualTo(2);
        assertThat(distribution.infinite()).isEqualTo(1);
        assertThat(distribution.finite()).isEqualTo(1);
        assertThat(distribution.total()).isEqualTo(4);
    }

    @Test
    void equalityIsLeftOfTheBoundEvenWhenRounded() {
        tally.add(0);
        tally.add(1e-12);
        tally.add(-1e-12);

        assertThat(tally.distribution().bins()).containsExactly(new Distribution.Bin(-1, 3));
    }

    @Test
    void beyondTheBoundIsRightOfIt() {
        tally.add(0.01);

        assertThat(tally.distribution().bins()).containsExactly(new Distribution.Bin(0, 1));
    }

    @Test
    void medianAndExtremesAreThoseOfTheFiniteOnes() {
        tally.add(Double.NEGATIVE_INFINITY);
        for (double decades : new double[] {-8, -3, -5, -4, -1}) {
            tally.add(decades * DECADE);
        }

        Distribution distribution = tally.distribution();

        assertThat(distribution.least()).isCloseTo(-8, within(1e-12));
        assertThat(distribution.largest()).isCloseTo(-1, within(1e-12));
        assertThat(distribution.median()).isCloseTo(-4, within(0.04));
    }

    @Test
    void memoryIsBoundedWhateverTheRange() {
        for (int decades = -100_000; decades < 0; decades++) {
            tally.add(decades * DECADE);
        }

        Distribution distribution = tally.distribution();

        assertThat(distribution.bins()).hasSizeBetween(512, 2048);
        assertThat(distribution.finite()).isEqualTo(100_000);
        assertThat(distribution.bins().get(distribution.bins().size() - 1).index())
                .isEqualTo(-1);
        assertThat(distribution.median()).isCloseTo(-50_000, within(distribution.binWidth()));
    }
}
