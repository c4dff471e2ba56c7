package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Interval FROM_ONE = new Interval(1, INFINITY);

    @Test
    void whatIsExactIsNotWidened() {
        assertThat(Interval.ONE.minus(Interval.ONE)).isEqualTo(Interval.ZERO);
        assertThat(Interval.exactly(9).sqrt()).isEqualTo(Interval.exactly(3));
        assertThat(Interval.exactly(3).times(Interval.exactly(0.5))).isEqualTo(Interval.exactly(1.5));
        assertThat(Interval.around(new BigDecimal("0.5"))).isEqualTo(Interval.exactly(0.5));
    }

    @Test
    void decimalsThatAreNoDoublesLieStrictlyInside() {
        Interval around = Interval.around(new BigDecimal("2.1"));
        assertThat(new BigDecimal(around.lower())).isLessThan(new BigDecimal("2.1"));
        assertThat(new BigDecimal(around.upper())).isGreaterThan(new BigDecimal("2.1"));
        assertThat(Interval.around(new BigDecimal("1e400"))).isEqualTo(new Interval(Double.MAX_VALUE, INFINITY));
        assertThat(Interval.around(new BigDecimal("-1e400"))).isEqualTo(new Interval(-INFINITY, -Double.MAX_VALUE));
    }

    @Test
    void unboundedSetsKeepTheirFiniteEnd() {
        assertThat(FROM_ONE.plus(FROM_ONE)).isEqualTo(new Interval(2, INFINITY));
        assertThat(FROM_ONE.minus(FROM_ONE)).isEqualTo(new Interval(-INFINITY, INFINITY));
        assertThat(FROM_ONE.times(Interval.ZERO)).isEqualTo(Interval.ZERO);
        assertThat(FROM_ONE.dividedBy(FROM_ONE)).isEqualTo(new Interval(0, INFINITY));
        assertThat(Interval.ONE.dividedBy(FROM_ONE)).isEqualTo(new Interval(0, 1));
        assertThat(FROM_ONE.sqrt()).isEqualTo(FROM_ONE);
        assertThat(FROM_ONE.square()).isEqualTo(FROM_ONE);
        assertThat(ElementaryFunction.EXP.over(FROM_ONE.negate()).lower()).isZero();
        assertThat(ElementaryFunction.EXP.over(FROM_ONE).upper()).isEqualTo(INFINITY);
        assertThat(ElementaryFunction.TANH.over(FROM_ONE).upper()).isEqualTo(1);
    }

    @Test
    void overflowIsInfiniteOutwardsAndFiniteInwards() {
        Interval huge = Interval.exactly(Double.MAX_VALUE);
        assertThat(huge.plus(huge)).isEqualTo(new Interval(Double.MAX_VALUE, INFINITY));
        assertThat(huge.times(huge).negate()).isEqualTo(new Interval(-INFINITY, -Double.MAX_VALUE));
        assertThat(huge.dividedBy(Interval.exactly(0.5))).isEqualTo(new Interval(Double.MAX_VALUE, INFINITY));
        assertThat(Double.isFinite(
                        ElementaryFunction.EXP.over(Interval.exactly(800)).lower()))
                .isTrue();
    }

    @Test
    void underflowKeepsTheSign() {
        Interval tiny = Interval.exactly(Double.MIN_VALUE);
        assertThat(tiny.times(tiny)).isEqualTo(new Interval(0, Double.MIN_VALUE));
        assertThat(tiny.times(tiny.negate())).isEqualTo(new Interval(-Double.MIN_VALUE, 0));
        assertThat(tiny.dividedBy(Interval.exactly(3)).lower()).isZero();
    }

    @Test
    void outsideTheDomainNothingIsKnownAndStaysSo() {
        Interval aroundZero = new Interval(-1, 1);
        Interval undefined = Interval.ONE.dividedBy(aroundZero);
        assertThat(undefined).isEqualTo(Interval.UNDEFINED);
        assertThat(aroundZero.sqrt().isUndefined()).isTrue();
        assertThat(ElementaryFunction.LOG.over(new Interval(0, 1)).isUndefined())
                .isTrue();
        assertThat(ElementaryFunction.LOG1P.over(new Interval(-1, 1)).isUndefined())
                .isTrue();
        assertThat(new FactorialSeries(2, 1).over(aroundZero).isUndefined()).isTrue();
        assertThat(new FactorialSeries(2, 1).slopeOver(aroundZero).isUndefined())
                .isTrue();
        assertThat(undefined.square().plus(Interval.ONE).times(Interval.ZERO).isUndefined())
                .isTrue();
        assertThat(undefined.power(0).isUndefined()).isTrue();
        assertThat(undefined.hull(Interval.ONE).isUndefined()).isTrue();
        assertThat(undefined.sqrt().isUndefined()).isTrue();
    }

    @Test
    void elementaryFunctionsAreExactWhereTheyAreKnown() {
        assertThat(ElementaryFunction.EXP.over(Interval.ZERO)).isEqualTo(Interval.ONE);
        assertThat(ElementaryFunction.LOG.over(Interval.ONE)).isEqualTo(Interval.ZERO);
        assertThat(ElementaryFunction.LOG1P.over(Interval.ZERO)).isEqualTo(Interval.ZERO);
        assertThat(ElementaryFunction.EXPM1.over(Interval.ZERO)).isEqualTo(Interval.ZERO);
        assertThat(ElementaryFunction.SINH.over(Interval.ZERO)).isEqualTo(Interval.ZERO);
        assertThat(ElementaryFunction.TANH.over(Interval.ZERO)).isEqualTo(Interval.ZERO);
        assertThat(ElementaryFunction.COSH.over(new Interval(-2, 1)).lower()).isEqualTo(1);
    }

    @Test
    void impossibleArgumentsAreRefused() {
        assertThatThrownBy(() -> new Interval(2, 1))
                .hasMessageContaining("lower ≤ upper")
                .hasMessageContaining("2.0");
        assertThatThrownBy(() -> new Interval(INFINITY, INFINITY)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Interval.ONE.power(-1)).hasMessageContaining("exponent ≥ 0; got -1");
        assertThatThrownBy(() -> new FactorialSeries(3, 0)).hasMessageContaining("stride 1 or 2");
    }
}
