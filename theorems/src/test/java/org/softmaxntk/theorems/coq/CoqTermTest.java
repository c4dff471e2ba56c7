package org.softmaxntk.theorems.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.fraction;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.interval.Expression;

class CoqTermTest {
    private static final Expression X = parameter("x");
    private static final Expression Y = parameter("y");

    private static void assertWritten(Expression expression, String expected) {
        assertThat(CoqTerm.of(expression)).isEqualTo(expected);
    }

    @Test
    void parenthesesAreThoseOfTheTree() {
        assertWritten(X.plus(Y).minus(X), "x + y - x");
        assertWritten(X.minus(Y.minus(X)), "x - (y - x)");
        assertWritten(X.dividedBy(Y.dividedBy(X)), "x / (y / x)");
        assertWritten(X.dividedBy(Y).dividedBy(X), "x / y / x");
        assertWritten(X.plus(1).times(Y).square(), "((x + 1) * y) ^ 2");
        assertWritten(X.square().power(3), "(x ^ 2) ^ 3");
        assertWritten(X.exp().square(), "exp x ^ 2");
    }

    @Test
    void constantsAreExact() {
        assertWritten(decimal("0.4052").times(X), "1013 / 2500 * x");
        assertWritten(number(-2).times(X).exp(), "exp (-2 * x)");
        assertWritten(X.negate().exp(), "exp (- x)");
        assertWritten(decimal("-0.1"), "-1 / 10");
        assertWritten(X.times(decimal("1.50")), "x * (3 / 2)");
    }

    @Test
    void functionsOfTheirOwnAndSeries() {
        assertWritten(X.expm1(), "exp x - 1");
        assertWritten(X.log1p(), "ln (1 + x)");
        assertWritten(X.square().hyperbolicTail(3), "tail 2 3 (x ^ 2)");
        assertWritten(Expression.exponentialTailQuotient(1, X, fraction(1, 2)), "tail_quotient 1 1 x (1 / 2)");
    }

    @Test
    void exponentialsArePowersOfFew() {
        Exponentials exponentials = new Exponentials();
        exponentials.add("3 * x", X.times(3));
        exponentials.add("2 * (x + y)", X.plus(Y).times(2));
        exponentials.addHyperbolic(X);
        assertThat(exponentials.rewritings())
                .containsExactly(
                        "exponential (3 * x)",
                        "  (exp x ^ 3).",
                        "exponential (2 * (x + y))",
                        "  (exp x ^ 2 * exp (2 * y)).",
                        "exponential (- x)",
                        "  (/ exp x).");
    }

    @Test
    void aLogarithmsExponentialIsKeptWhole() {
        Exponentials exponentials = new Exponentials();
        exponentials.add("y", X.minus(number(2).log().times(2)));
        assertThat(exponentials.rewritings()).containsExactly("exponential y", "  (/ exp (ln 2) ^ 2 * exp x).");
    }

    @Test
    void polynomialsAreComparedMultipliedOut() {
        assertThat(Polynomial.same(
                        X.plus(Y).square(), X.square().plus(X.times(Y).times(2)).plus(Y.square())))
                .isTrue();
        assertThat(Polynomial.same(X.dividedBy(2), decimal("0.5").times(X))).isTrue();
        assertThat(Polynomial.same(X, Y)).isFalse();
        assertThat(Polynomial.same(X.dividedBy(Y), X)).isFalse();
    }

    @Test
    void substitutionsAreSolved() {
        Expression v = parameter("v");
        assertThat(CoqTerm.of(Solving.of(X.plus(1).dividedBy(2), "x", v))).isEqualTo("v * 2 - 1");
        assertThat(CoqTerm.of(Solving.of(X.square(), "x", v))).isEqualTo("sqrt v");
        assertThat(CoqTerm.of(Solving.of(X.log(), "x", v))).isEqualTo("exp v");
        Expression shifted = X.plus(Y);
        Expression inverse = shifted.plus(shifted.square().minus(1).sqrt()).log();
        assertThat(CoqTerm.of(Solving.of(inverse, "y", v))).isEqualTo("cosh v - x");
        for (Expression unsolvable : List.of(X.plus(X), X.tanh(), X.power(3))) {
            assertThatThrownBy(() -> Solving.of(unsolvable, "x", v))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("solved step by step");
        }
    }
}
