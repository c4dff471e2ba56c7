package org.softmaxntk.theorems.activations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.arithmetic.Sides.Order;

class LargestQuotientTest {
    private static Sides sides(double measured, double stated) {
        return Sides.inequality(Enclosure.exactly(measured), Enclosure.exactly(stated));
    }

    @Test
    void theLargestCounts() {
        Sides largest = LargestQuotient.of(sides(1, 4), sides(3, 4), sides(0, 2));
        assertThat(largest.order()).isEqualTo(Order.WITHIN);
        assertThat(Math.exp(largest.lnRatio())).isCloseTo(0.75, within(1e-14));
        assertThat(largest.stated()).isEqualTo(Enclosure.exactly(1));
    }

    @Test
    void oneBeyondIsBeyond() {
        assertThat(LargestQuotient.of(sides(1, 4), sides(5, 4)).order()).isEqualTo(Order.BEYOND);
    }

    @Test
    void oneTouchingIsTouchingUnlessAnotherIsBeyond() {
        Sides touching = Sides.inequality(Enclosure.of(1, 0.1), Enclosure.exactly(1));
        assertThat(LargestQuotient.of(touching, sides(1, 4)).order()).isEqualTo(Order.TOUCHING);
        assertThat(LargestQuotient.of(touching, sides(5, 4)).order()).isEqualTo(Order.BEYOND);
    }

    @Test
    void nothingMovedAndNothingAllowedToIsZero() {
        assertThat(LargestQuotient.of(sides(0, 0)).measured()).isEqualTo(Enclosure.exactly(0));
    }

    /** A drift that cannot be told from 0 is a small one, not an unknown one. */
    @Test
    void whatIsMeasuredMayBeZero() {
        Sides small = Sides.inequality(Enclosure.of(0, 0.1), Enclosure.exactly(1));
        Sides largest = LargestQuotient.of(sides(1, 2), small);
        assertThat(Math.exp(largest.lnRatio())).isCloseTo(0.5, within(1e-14));
        assertThat(Math.exp(largest.measured().lnUpper())).isCloseTo(0.5, within(1e-14));
    }

    @Test
    void nothingIsKnownOfAQuotientByWhatMayBeZero() {
        Sides unknown = Sides.inequality(Enclosure.UNKNOWN, Enclosure.UNKNOWN);
        assertThat(LargestQuotient.of(unknown).measured()).isEqualTo(Enclosure.UNKNOWN);
        assertThat(LargestQuotient.of(sides(1, 0)).measured()).isEqualTo(Enclosure.UNKNOWN);
        assertThat(LargestQuotient.of(sides(1, 0)).order()).isEqualTo(Order.BEYOND);
    }
}
