package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.interval.RewritingCheck.Tie;

class RewritingCheckTest {
    private static final Expression X = Expression.parameter("x");
    private static final Expression Y = Expression.parameter("y");
    private static final Expression ONE = Expression.number(1);
    private static final Box RANGE = Box.of("x", "0", "2").and("y", "1", "3");

    @Test
    void rationalIdentitiesAreDecidedExactly() {
        Expression cubes = X.power(3).minus(Y.power(3));
        Expression product = X.minus(Y).times(X.square().plus(X.times(Y)).plus(Y.square()));
        assertThat(RationalIdentity.isZero(cubes.minus(product))).isTrue();
        assertThat(RationalIdentity.isZero(cubes.minus(product).plus(Expression.decimal("1e-30"))))
                .isFalse();
        Expression partial =
                ONE.dividedBy(X.times(X.plus(1))).minus(ONE.dividedBy(X)).plus(ONE.dividedBy(X.plus(1)));
        assertThat(RationalIdentity.isZero(partial)).isTrue();
    }

    /** A product of k linear factors that vanishes at the first k grid values is not mistaken for 0. */
    @Test
    void enoughValuesAreTriedForTheDegree() {
        Expression product = ONE;
        for (int k = 2; k < 9; k++) {
            product = product.times(X.minus(k));
            assertThat(RationalIdentity.isZero(product)).isFalse();
            Expression quotient = product.dividedBy(X.plus(1)).plus(ONE);
            assertThat(RationalIdentity.isZero(quotient.minus(1).times(Y.plus(1))))
                    .isFalse();
        }
    }

    @Test
    void rootsAndExponentialsAreIndependentUnknowns() {
        Expression root = X.sqrt();
        assertThat(RationalIdentity.isZero(root.plus(1)
                        .square()
                        .minus(root.square())
                        .minus(root.times(2))
                        .minus(1)))
                .isTrue();
        assertThat(RationalIdentity.isZero(root.square().minus(X))).isFalse();
        assertThat(RationalIdentity.isRational(root)).isFalse();
        assertThat(RationalIdentity.isRational(X.power(3).dividedBy(Y))).isTrue();
    }

    @Test
    void aWrongFactorIsNoticed() {
        Inequality right =
                Inequality.atMost(RANGE, X.times(Y).times(4), X.plus(Y).square());
        assertThat(RewritingCheck.of(right)).isEqualTo(Tie.EXACT);
        assertThat(RewritingCheck.of(right.factored(ONE, X.minus(Y).square()))).isEqualTo(Tie.EXACT);
        assertThat(RewritingCheck.of(right.factored(ONE, X.minus(Y).square().times(2))))
                .isEqualTo(Tie.BROKEN);
    }

    @Test
    void aWrongSeriesOrLogarithmIsNoticed() {
        Inequality exponential = Inequality.atMost(Box.of("x", "0", "2"), X.plus(1), X.exp());
        assertThat(RewritingCheck.of(exponential.factored(X.square(), X.exponentialTail(2))))
                .isEqualTo(Tie.SAMPLED);
        assertThat(RewritingCheck.of(exponential.factored(X.square(), X.exponentialTail(3))))
                .isEqualTo(Tie.BROKEN);
        assertThat(RewritingCheck.of(exponential.logarithmic(X.minus(X.log1p()))))
                .isEqualTo(Tie.SAMPLED);
        assertThat(RewritingCheck.of(exponential.logarithmic(X.minus(X)))).isEqualTo(Tie.BROKEN);
    }

    @Test
    void oneBrokenFormBreaksTheInequality() {
        Inequality mixed = Inequality.atMost(RANGE, X, Y)
                .factored(ONE, Y.minus(X))
                .factoredOn(Box.of("x", "0", "1").and("y", "1", "3"), ONE, X.minus(Y));
        assertThat(RewritingCheck.of(mixed)).isEqualTo(Tie.BROKEN);
    }
}
