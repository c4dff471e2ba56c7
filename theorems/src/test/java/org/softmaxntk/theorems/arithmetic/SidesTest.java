package org.softmaxntk.theorems.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Sides.Order;

class SidesTest {
    private static final Enclosure ONE_TO_TWO = new Enclosure(1, 2);

    @Test
    void withinWhenTheUpperEndIsNotAboveTheLowerEnd() {
        assertThat(Sides.inequality(ONE_TO_TWO, new Enclosure(3, 4)).order()).isEqualTo(Order.WITHIN);
        assertThat(Sides.inequality(ONE_TO_TWO, new Enclosure(2, 4)).order()).isEqualTo(Order.WITHIN);
    }

    @Test
    void beyondOnlyWhenTheEnclosuresAreApart() {
        assertThat(Sides.inequality(new Enclosure(3, 4), ONE_TO_TWO).order()).isEqualTo(Order.BEYOND);
        assertThat(Sides.inequality(new Enclosure(Math.nextUp(2.0), 4), ONE_TO_TWO)
                        .order())
                .isEqualTo(Order.BEYOND);
    }

    @Test
    void touchingOtherwise() {
        assertThat(Sides.inequality(new Enclosure(2, 4), ONE_TO_TWO).order()).isEqualTo(Order.TOUCHING);
        assertThat(Sides.inequality(ONE_TO_TWO, ONE_TO_TWO).order()).isEqualTo(Order.TOUCHING);
        assertThat(Sides.inequality(new Enclosure(0, 3), ONE_TO_TWO).order()).isEqualTo(Order.TOUCHING);
    }

    @Test
    void inDoublesThereAreSixteenDigits() {
        assertThat(Sides.inequality(ONE_TO_TWO, ONE_TO_TWO).digits()).isEqualTo(16);
    }

    @Test
    void anIdentityComparesItsDiscrepancyWithItsBudget() {
        assertThat(Sides.identity(1e-16, 1e-15).order()).isEqualTo(Order.WITHIN);
        assertThat(Sides.identity(1e-14, 1e-15).order()).isEqualTo(Order.BEYOND);
        assertThat(Sides.identity(0, 0).order()).isEqualTo(Order.WITHIN);
        assertThat(Sides.identity(Double.POSITIVE_INFINITY, 1).order()).isEqualTo(Order.BEYOND);
        assertThat(Sides.identity(1e-14, 1e-15).lnRatio()).isCloseTo(Math.log(10), within(1e-13));
    }

    @Test
    void theRatioOfSidesThatDoublesCannotHold() {
        Sides sides = Sides.inequality(new Enclosure(-2000, -2000), new Enclosure(18_000, 18_000));
        assertThat(sides.lnRatio()).isEqualTo(-20_000);
    }

    @Test
    void theRatioWithZeros() {
        Enclosure zero = Enclosure.exactly(0);
        assertThat(Sides.inequality(zero, ONE_TO_TWO).lnRatio()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Sides.inequality(ONE_TO_TWO, zero).lnRatio()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Sides.inequality(zero, zero).lnRatio()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aRatioOfTwoErrorBarsIsNoRatio() {
        Enclosure bar = new Enclosure(Double.NEGATIVE_INFINITY, -30);
        assertThat(Sides.inequality(bar, bar).lnRatio()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void anIdentityWhoseBudgetOverflowsIsOpen() {
        assertThat(Sides.identity(1, Double.POSITIVE_INFINITY).order()).isEqualTo(Sides.Order.TOUCHING);
        assertThat(Sides.identity(1, Double.NaN).order()).isEqualTo(Sides.Order.TOUCHING);
    }
}
