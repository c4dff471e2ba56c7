package org.softmaxntk.theorems.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.arithmetic.Sides.Order;
import org.softmaxntk.theorems.budget.DigitsNetwork;

class DigitsTest {
    private static final Digits DIGITS = Digits.of(40);
    private static final Dfp ONE = DIGITS.number(1);
    private static final Dfp ZERO = DIGITS.number(0);

    @Test
    void carriesTheDigitsAskedFor() {
        assertThat(DIGITS.count()).isEqualTo(40);
        assertThat(DIGITS.precision().digits()).isEqualTo(40);
        assertThatThrownBy(() -> Digits.of(5)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void smallNumbersByTheirDigits() {
        assertDecimal(DIGITS.roundings(3), "3e-40");
        assertDecimal(DIGITS.smallStep(), "1e-13");
        assertDecimal(Digits.of(32).smallStep(), "1e-10");
        assertDecimal(DIGITS.number(0.1), "0.1000000000000000055511151231257827021181583404541015625");
    }

    /** e, e^1e-15 − 1 and tanh(1/2) to forty places, by bc -l. */
    @Test
    void elementaryFunctions() {
        assertClose(DIGITS.exp(ONE), "2.7182818284590452353602874713526624977572");
        assertClose(
                DIGITS.expm1(DIGITS.precision().of("1e-15")), "1.0000000000000005000000000000001666666666666667e-15");
        assertClose(DIGITS.tanh(DIGITS.number(0.5)), "0.46211715726000975850231848364367254873028928033");
    }

    @Test
    void tanhIsOddAndNeverOverflows() {
        assertClose(DIGITS.tanh(DIGITS.number(-0.5)).negate(), "0.46211715726000975850231848364367254873028928033");
        assertThat(DIGITS.tanh(ZERO)).isEqualTo(ZERO);
        assertThat(DIGITS.tanh(DIGITS.number(1e6))).isEqualTo(ONE);
        assertThat(DIGITS.tanh(DIGITS.number(-1e6))).isEqualTo(ONE.negate());
    }

    @Test
    void sidesByTheirLogarithmsBeyondAnyDecimalNumber() {
        Dfp huge = DIGITS.number(1e9);
        Dfp larger = huge.add(DIGITS.precision().of("1e-20"));
        assertThat(DIGITS.inequalityOfLogarithms(huge, ZERO, larger, ZERO).order())
                .isEqualTo(Order.WITHIN);
        assertThat(DIGITS.inequalityOfLogarithms(larger, ZERO, huge, ZERO).order())
                .isEqualTo(Order.BEYOND);
        assertThat(DIGITS.inequalityOfLogarithms(larger, ONE, huge, ZERO).order())
                .isEqualTo(Order.TOUCHING);
        Sides sides = DIGITS.inequalityOfLogarithms(huge, ONE, huge, ZERO);
        assertThat(sides.measured().lnLower()).isLessThan(1e9 - 1).isCloseTo(1e9 - 1, within(1e-5));
        assertThat(sides.measured().lnUpper()).isGreaterThan(1e9 + 1).isCloseTo(1e9 + 1, within(1e-5));
    }

    @Test
    void fortyDigitsTellTwoNumbersApartThatDoublesCannot() {
        Dfp slightlyMore = ONE.add(DIGITS.roundings(1));
        assertThat(DIGITS.inequality(ONE, ZERO, slightlyMore, ZERO).order()).isEqualTo(Order.WITHIN);
        assertThat(DIGITS.inequality(slightlyMore, ZERO, ONE, ZERO).order()).isEqualTo(Order.BEYOND);
        assertThat(DIGITS.inequality(slightlyMore, DIGITS.roundings(1), ONE, ZERO)
                        .order())
                .isEqualTo(Order.TOUCHING);
        assertThat(DIGITS.inequality(slightlyMore, ZERO, ONE, DIGITS.roundings(2))
                        .order())
                .isEqualTo(Order.TOUCHING);
        assertThat(DIGITS.inequality(ONE, ZERO, ONE, ZERO).order()).isEqualTo(Order.WITHIN);
    }

    @Test
    void anIdentityHoldsWithinItsBudget() {
        assertThat(DIGITS.identity(ZERO, ZERO).order()).isEqualTo(Order.WITHIN);
        assertThat(DIGITS.identity(DIGITS.roundings(1), DIGITS.roundings(2)).order())
                .isEqualTo(Order.WITHIN);
        assertThat(DIGITS.identity(DIGITS.roundings(3), DIGITS.roundings(2)).order())
                .isEqualTo(Order.BEYOND);
    }

    @Test
    void whatIsWrittenDownEnclosesTheSides() {
        Sides sides = DIGITS.inequality(DIGITS.number(2), DIGITS.number(0.5), DIGITS.number(8), DIGITS.number(1));
        assertThat(sides.digits()).isEqualTo(40);
        assertThat(sides.measured().lnLower()).isLessThan(Math.log(1.5)).isCloseTo(Math.log(1.5), within(1e-14));
        assertThat(sides.measured().lnUpper()).isGreaterThan(Math.log(2.5)).isCloseTo(Math.log(2.5), within(1e-14));
        assertThat(sides.stated().lnLower()).isLessThan(Math.log(7)).isCloseTo(Math.log(7), within(1e-14));
        assertThat(sides.stated().lnUpper()).isGreaterThan(Math.log(9)).isCloseTo(Math.log(9), within(1e-14));
    }

    @Test
    void aLowerEndBelowZeroIsZero() {
        Sides sides = DIGITS.inequality(ONE, DIGITS.number(2), ONE, DIGITS.number(3));
        assertThat(sides.measured().lnLower()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(sides.stated().lnLower()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void sidesBeyondTheRangeOfDoubles() {
        Dfp huge = DIGITS.exp(DIGITS.number(18_000));
        Sides sides = DIGITS.inequality(ONE.divide(huge), ZERO, huge, ZERO);
        assertThat(sides.order()).isEqualTo(Order.WITHIN);
        assertThat(sides.lnRatio()).isCloseTo(-36_000, within(1e-9));
    }

    @Test
    void theReferenceNetworkOnTheSameData() {
        RandomInstances instance = RandomInstances.independent("ball", 3, 2, 2, 5, 1, 11);
        Matrix fast =
                ForwardPass.of(instance.network(), instance.data().inputs()).outputs();
        Matrix precise = DigitsNetwork.of(DIGITS, instance.network(), instance.data())
                .outputs()
                .toMatrix();
        assertThat(precise.minus(fast).maxAbsolute()).isLessThan(1e-13);
        assertThat(DIGITS.lift(fast).toMatrix()).isEqualTo(fast);
    }

    private static void assertDecimal(Dfp got, String expected) {
        assertThat(new BigDecimal(got.toString())).isEqualByComparingTo(expected);
    }

    private static void assertClose(Dfp got, String expected) {
        BigDecimal value = new BigDecimal(expected);
        assertThat(new BigDecimal(got.toString()).subtract(value).abs())
                .isLessThan(value.multiply(new BigDecimal("1e-39")));
    }

    @Test
    void numbersOutOfRangeLeaveAnInequalityOpen() {
        Digits digits = Digits.of(32);
        Sides sides = digits.identity(digits.number(1), digits.roundings(Double.POSITIVE_INFINITY));
        assertThat(sides.order()).isEqualTo(Sides.Order.TOUCHING);
        assertThat(sides.stated()).isEqualTo(Enclosure.UNKNOWN);
    }
}
