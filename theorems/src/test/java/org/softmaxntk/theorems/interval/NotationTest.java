package org.softmaxntk.theorems.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotationTest {
    private static final Expression X = Expression.parameter("x");
    private static final Expression Y = Expression.parameter("y");
    private static final Expression THETA = Expression.parameter("θ");
    private static final Expression ONE = Expression.number(1);
    private static final Expression HALF = Expression.fraction(1, 2);

    private static Arguments is(Expression formula, String text, String latex) {
        return Arguments.of(formula, text, latex);
    }

    static Stream<Arguments> sumsAndDifferences() {
        return Stream.of(
                is(X.minus(Y.minus(1)), "x − (y − 1)", "x - \\left(y - 1\\right)"),
                is(X.minus(Y).minus(1), "x − y − 1", "x - y - 1"),
                is(X.minus(Y.plus(1)), "x − (y + 1)", "x - \\left(y + 1\\right)"),
                is(X.plus(Y.minus(1)), "x + y − 1", "x + y - 1"),
                is(X.plus(Expression.number(-2)), "x + (−2)", "x + \\left(-2\\right)"),
                is(X.minus(X.negate()), "x − (−x)", "x - \\left(-x\\right)"),
                is(Expression.decimal("-0.10").plus(X), "−0.10 + x", "-0.10 + x"));
    }

    static Stream<Arguments> products() {
        return Stream.of(
                is(X.times(Y).times(4), "4xy", "4xy"),
                is(X.times(THETA).times(Y), "xθy", "x\\theta y"),
                is(X.times(HALF), "½x", "\\tfrac{1}{2}x"),
                is(X.times(Expression.fraction(16, 9)), "(16/9)x", "\\tfrac{16}{9}x"),
                is(Expression.number(3).times(Expression.number(33)), "3·33", "3\\cdot 33"),
                is(X.times(Y.plus(1)), "x(y + 1)", "x\\left(y + 1\\right)"),
                is(X.times(Y.exp()), "x·e^y", "x\\cdot e^{y}"),
                is(X.times(Expression.number(-2)), "−2x", "-2x"),
                is(X.times(Y.negate()), "x(−y)", "x\\left(-y\\right)"),
                is(X.tanh().times(Y.sinh()), "tanh x·sinh y", "\\tanh x\\cdot \\sinh y"));
    }

    static Stream<Arguments> quotients() {
        return Stream.of(
                is(X.dividedBy(Y.times(2)), "x/(2y)", "\\frac{x}{2y}"),
                is(X.times(2).dividedBy(Y), "2x/y", "\\frac{2x}{y}"),
                is(X.dividedBy(Y).times(2), "2(x/y)", "2\\frac{x}{y}"),
                is(X.dividedBy(Y).dividedBy(2), "(x/y)/2", "\\frac{\\frac{x}{y}}{2}"),
                is(X.dividedBy(Y.dividedBy(2)), "x/(y/2)", "\\frac{x}{\\frac{y}{2}}"),
                is(X.plus(1).dividedBy(Y.minus(1)), "(x + 1)/(y − 1)", "\\frac{x + 1}{y - 1}"),
                is(X.tanh().dividedBy(2), "(tanh x)/2", "\\frac{\\tanh x}{2}"),
                is(X.negate().dividedBy(20), "−x/20", "\\frac{-x}{20}"),
                is(X.dividedBy(20).negate(), "−x/20", "-\\frac{x}{20}"));
    }

    static Stream<Arguments> powersAndRoots() {
        return Stream.of(
                is(X.power(12), "x¹²", "x^{12}"),
                is(X.negate().square(), "(−x)²", "\\left(-x\\right)^{2}"),
                is(X.square().negate(), "−x²", "-x^{2}"),
                is(X.power(2).power(3), "(x²)³", "\\left(x^{2}\\right)^{3}"),
                is(X.times(2).square(), "(2x)²", "\\left(2x\\right)^{2}"),
                is(HALF.square(), "(½)²", "\\left(\\tfrac{1}{2}\\right)^{2}"),
                is(Expression.number(-3).square(), "(−3)²", "\\left(-3\\right)^{2}"),
                is(X.cosh().power(4), "cosh⁴x", "\\cosh^{4}x"),
                is(X.power(4).cosh(), "cosh(x⁴)", "\\cosh\\left(x^{4}\\right)"),
                is(X.exp().square(), "(e^x)²", "\\left(e^{x}\\right)^{2}"),
                is(X.sqrt().square(), "(√x)²", "\\left(\\sqrt{x}\\right)^{2}"),
                is(X.square().sqrt(), "√(x²)", "\\sqrt{x^{2}}"),
                is(ONE.minus(X).sqrt().times(2), "2√(1 − x)", "2\\sqrt{1 - x}"),
                is(X.sqrt().plus(1), "√x + 1", "\\sqrt{x} + 1"));
    }

    static Stream<Arguments> functions() {
        return Stream.of(
                is(X.times(2).exp(), "e^{2x}", "e^{2x}"),
                is(X.square().exp().times(2), "2e^{x²}", "2e^{x^{2}}"),
                is(X.expm1().times(2), "2(e^x − 1)", "2\\left(e^{x} - 1\\right)"),
                is(X.log1p(), "ln(1 + x)", "\\ln\\left(1 + x\\right)"),
                is(X.log().log(), "ln(ln x)", "\\ln\\left(\\ln x\\right)"),
                is(X.negate().tanh(), "tanh(−x)", "\\tanh\\left(-x\\right)"),
                is(Expression.number(2).log(), "ln 2", "\\ln 2"),
                is(X.exponentialTail(2), "Σ_{j≥0} x^j/(j + 2)!", "\\sum_{j\\ge 0}\\frac{x^j}{(j+2)!}"),
                is(
                        Expression.hyperbolicTailQuotient(1, X, X.times(2)),
                        "(Σ_{j≥0} z^j/(2j + 1)!)[x, 2x]",
                        "\\left(\\sum_{j\\ge 0}\\frac{z^j}{(2j+1)!}\\right)[x, 2x]"));
    }

    @ParameterizedTest
    @MethodSource({"sumsAndDifferences", "products", "quotients", "powersAndRoots", "functions"})
    void parenthesesStandWhereTheyAreNeeded(Expression formula, String text, String latex) {
        assertThat(formula).hasToString(text);
        assertThat(formula.latex()).isEqualTo(latex);
    }

    @Test
    void rangesAreWrittenAsTheyWereGiven() {
        Box box = Box.of("θ", "0", "0.10").andFrom("x", "1");
        Claimed claimed = Inequality.less(box, THETA, X).claimed();
        assertThat(claimed).hasToString("θ < x for 0 ≤ θ ≤ 0.10, x ≥ 1");
        assertThat(claimed.write(Notation.LATEX)).isEqualTo("\\theta<x\\quad(0\\le \\theta\\le 0.10,\\ x\\ge 1)");
        assertThat(Inequality.identity(Box.ofConstants(), ONE, ONE)).hasToString("1 = 1");
    }

    @Test
    void pointsAtWhichNothingIsSaidAreLeftOut() {
        Box around = Box.of("x", "-1", "1");
        assertThat(Inequality.atMost(around, X.dividedBy(X), ONE)).hasToString("x/x ≤ 1 for −1 ≤ x ≤ 1, x ≠ 0");
        Box above = Box.of("x", "0", "1");
        assertThat(Inequality.atMost(above, X.dividedBy(X), ONE)).hasToString("x/x ≤ 1 for 0 < x ≤ 1");
        assertThat(Inequality.atMost(above, X, X.times(2))
                        .logarithmic(Expression.number(2).log()))
                .hasToString("x ≤ 2x for 0 < x ≤ 1");
        assertThat(Inequality.atMost(above, X, X.times(2))).hasToString("x ≤ 2x for 0 ≤ x ≤ 1");
    }

    @Test
    void formulasStandInForParameters() {
        Expression formula = X.times(Y.sqrt()).plus(X.exponentialTail(1));
        assertThat(formula.with(Map.of("x", Y, "y", X)))
                .isEqualTo(Y.times(X.sqrt()).plus(Y.exponentialTail(1)));
        assertThat(formula.with(Map.of())).isEqualTo(formula);
    }
}
