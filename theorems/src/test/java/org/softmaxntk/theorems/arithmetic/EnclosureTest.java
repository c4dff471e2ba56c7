package org.softmaxntk.theorems.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnclosureTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void zeroIsALogarithmOfMinusInfinity() {
        assertThat(Enclosure.exactly(0)).isEqualTo(new Enclosure(-INFINITY, -INFINITY));
        assertThat(Enclosure.of(0, 0)).isEqualTo(Enclosure.exactly(0));
    }

    @Test
    void infinityIsWhateverIsTooLargeForADouble() {
        assertThat(Enclosure.exactly(INFINITY)).isEqualTo(new Enclosure(Math.log(Double.MAX_VALUE), INFINITY));
        assertThat(Enclosure.of(INFINITY, 1).lnUpper()).isEqualTo(INFINITY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 10, 1e-300, 1e300, Double.MIN_VALUE, Double.MAX_VALUE})
    void anExactNumberIsEnclosedTightly(double value) {
        Enclosure enclosure = Enclosure.exactly(value);
        assertThat(enclosure.lnLower()).isLessThan(Math.log(value));
        assertThat(enclosure.lnUpper()).isGreaterThan(Math.log(value));
        double width = enclosure.lnUpper() - enclosure.lnLower();
        assertThat(width).isLessThanOrEqualTo(4 * Math.ulp(Math.log(value)));
    }

    @Test
    void anErrorWidensToBothSides() {
        Enclosure enclosure = Enclosure.of(2, 0.5);
        assertThat(enclosure.lnLower()).isLessThan(Math.log(1.5)).isGreaterThan(Math.log(1.5) - 1e-15);
        assertThat(enclosure.lnUpper()).isGreaterThan(Math.log(2.5)).isLessThan(Math.log(2.5) + 1e-15);
    }

    @Test
    void anErrorAsLargeAsTheValueReachesZero() {
        assertThat(Enclosure.of(1, 1).lnLower()).isEqualTo(-INFINITY);
        assertThat(Enclosure.of(1, 2).lnLower()).isEqualTo(-INFINITY);
        assertThat(Enclosure.of(1, 2).lnUpper()).isGreaterThan(Math.log(3));
    }

    @Test
    void betweenTwoNumbers() {
        Enclosure enclosure = Enclosure.between(0, 1);
        assertThat(enclosure.lnLower()).isEqualTo(-INFINITY);
        assertThat(enclosure.lnUpper()).isPositive().isLessThan(1e-300);
        assertThatThrownBy(() -> Enclosure.between(2, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("an enclosure needs lnLower ≤ lnUpper; got 0.69");
    }

    @Test
    void aHugeExponentialDoesNotOverflow() {
        Enclosure power = Enclosure.exponential(18 * 1000, 0);
        assertThat(power.lnLower()).isEqualTo(Math.nextDown(18_000.0));
        assertThat(power.lnUpper()).isEqualTo(Math.nextUp(18_000.0));
        assertThat(power.times(power).lnMiddle()).isEqualTo(36_000.0);
        assertThat(power.times(power).times(1e300).lnUpper()).isFinite().isGreaterThan(36_000 + Math.log(1e300));
    }

    @Test
    void anExponentialCoversTheErrorOfItsExponent() {
        Enclosure power = Enclosure.exponential(-3, 0.25);
        assertThat(power).isEqualTo(new Enclosure(Math.nextDown(-3.25), Math.nextUp(-2.75)));
    }

    @Test
    void aProductRoundsOutwards() {
        Enclosure product = new Enclosure(1, 2).times(new Enclosure(10, 20));
        assertThat(product).isEqualTo(new Enclosure(Math.nextDown(11.0), Math.nextUp(22.0)));
    }

    @Test
    void aProductWithZeroStaysBelowEveryNumber() {
        Enclosure product = Enclosure.exactly(0).times(1e300);
        assertThat(product.lnLower()).isEqualTo(-INFINITY);
        assertThat(product.lnUpper()).isLessThanOrEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void zeroTimesInfinityHasNoAnswer() {
        assertThatThrownBy(() -> Enclosure.exactly(0).times(INFINITY))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("0·∞ has no enclosure");
    }

    @Test
    void overlapIsSymmetricAndIncludesTouching() {
        Enclosure low = new Enclosure(0, 1);
        Enclosure touching = new Enclosure(1, 2);
        Enclosure apart = new Enclosure(Math.nextUp(1.0), 2);
        assertThat(low.overlaps(touching)).isTrue();
        assertThat(touching.overlaps(low)).isTrue();
        assertThat(low.overlaps(apart)).isFalse();
        assertThat(apart.overlaps(low)).isFalse();
        assertThat(new Enclosure(-1, 5).overlaps(low)).isTrue();
        assertThat(low.overlaps(new Enclosure(0.5, 0.5))).isTrue();
    }

    @Test
    void theMiddleOfALogarithmicRange() {
        assertThat(new Enclosure(1, 4).lnMiddle()).isEqualTo(2.5);
        assertThat(new Enclosure(-INFINITY, 4).lnMiddle()).isEqualTo(-INFINITY);
        assertThat(Enclosure.exactly(0).lnMiddle()).isEqualTo(-INFINITY);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> new Enclosure(Double.NaN, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("an enclosure needs lnLower ≤ lnUpper; got NaN, 1.0");
        assertThatThrownBy(() -> new Enclosure(1, Double.NaN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Enclosure(1, 0)).hasMessageEndingWith("got 1.0, 0.0");
        assertThatThrownBy(() -> Enclosure.exactly(-1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatOverflowedIsUnknown() {
        assertThat(Enclosure.of(Double.NaN, 1)).isEqualTo(Enclosure.UNKNOWN);
        assertThat(Enclosure.of(1, Double.NaN)).isEqualTo(Enclosure.UNKNOWN);
        assertThat(Enclosure.of(1, Double.POSITIVE_INFINITY)).isEqualTo(Enclosure.UNKNOWN);
        assertThat(Enclosure.exponential(Double.NaN, 1)).isEqualTo(Enclosure.UNKNOWN);
        assertThat(Enclosure.exponential(1, Double.POSITIVE_INFINITY)).isEqualTo(Enclosure.UNKNOWN);
        assertThat(Enclosure.exponential(1, Double.NaN)).isEqualTo(Enclosure.UNKNOWN);
    }
}
