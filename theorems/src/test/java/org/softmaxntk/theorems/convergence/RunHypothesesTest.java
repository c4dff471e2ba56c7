package org.softmaxntk.theorems.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Enclosure;

class RunHypothesesTest {
    private static final Enclosure BETWEEN_ONE_AND_TWO = Enclosure.between(1, 2);

    @Test
    void aDecreaseCountsLeastWhereTheLossIsLargest() {
        assertThat(RunHypotheses.lnGrowth(1, BETWEEN_ONE_AND_TWO)).isBetween(Math.log(0.75), Math.log(0.75) + 1e-12);
    }

    @Test
    void aGrowthCountsMostWhereTheLossIsSmallest() {
        assertThat(RunHypotheses.lnGrowth(-1, BETWEEN_ONE_AND_TWO)).isBetween(Math.log(2), Math.log(2) + 1e-12);
    }

    @Test
    void whereNothingIsKnownTheLossMayGrowWithoutLimit() {
        assertThat(RunHypotheses.lnGrowth(Double.NEGATIVE_INFINITY, Enclosure.UNKNOWN))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }
}
