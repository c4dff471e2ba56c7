package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * A real-valued formula in named parameters: enclosed over a box, evaluated at a point in decimal digits, written out.
 *
 * <p>Immutable. Constants are exact: decimals as they are written, fractions as quotients of integers. The enclosure is
 * the natural one, node by node: it is rigorous, and the wider the more often a parameter occurs. Cost of either
 * evaluation: one operation per node.
 */
public interface Expression {
    /** An interval around all values over the box; {@link Interval#UNDEFINED} when the box leaves the domain. */
    Interval over(Box box);

    /** The value at a point, with the digits' relative error per operation. */
    Dfp at(Point point, Digits digits);

    /** The names of the parameters that occur. */
    Set<String> parameters();

    /** What the visitor makes of this node. */
    <T> T accept(ExpressionVisitor<T> visitor);

    /** The formula as text, in parentheses where it needs them: {@link Notation#TEXT}. */
    @Override
    String toString();

    /** The formula in LaTeX. */
    default String latex() {
        return Notation.LATEX.write(this);
    }

    /** This formula with formulas in place of parameters, all at once; parameters that are not named stay. */
    default Expression with(Map<String, Expression> values) {
        return accept(new Substitution(values));
    }

    static Expression parameter(String name) {
        return new Leaf.Parameter(name);
    }

    static Expression number(long value) {
        return new Leaf.Constant(BigDecimal.valueOf(value));
    }

    /** The decimal number as it is written: {@code "2.1"} is 21/10, which no double is. */
    static Expression decimal(String value) {
        return new Leaf.Constant(new BigDecimal(value));
    }

    static Expression fraction(long numerator, long denominator) {
        return number(numerator).dividedBy(denominator);
    }

    default Expression plus(Expression other) {
        return new Operation.Sum(this, other);
    }

    default Expression plus(long other) {
        return plus(number(other));
    }

    default Expression minus(Expression other) {
        return new Operation.Difference(this, other);
    }

    default Expression minus(long other) {
        return minus(number(other));
    }

    default Expression times(Expression other) {
        return new Operation.Product(this, other);
    }

    default Expression times(long other) {
        return number(other).times(this);
    }

    default Expression dividedBy(Expression other) {
        return new Operation.Quotient(this, other);
    }

    default Expression dividedBy(long other) {
        return dividedBy(number(other));
    }

    /** 1/this. */
    default Expression reciprocal() {
        return number(1).dividedBy(this);
    }

    default Expression negate() {
        return number(-1).times(this);
    }

    default Expression square() {
        return power(2);
    }

    /** {@code exponent} ≥ 0. */
    default Expression power(int exponent) {
        return new Operation.Power(this, exponent);
    }

    default Expression sqrt() {
        return new Operation.Root(this);
    }

    default Expression exp() {
        return new Applied.Elementary(ElementaryFunction.EXP, this);
    }

    /** e^x − 1. */
    default Expression expm1() {
        return new Applied.Elementary(ElementaryFunction.EXPM1, this);
    }

    default Expression log() {
        return new Applied.Elementary(ElementaryFunction.LOG, this);
    }

    /** ln(1 + x). */
    default Expression log1p() {
        return new Applied.Elementary(ElementaryFunction.LOG1P, this);
    }

    default Expression sinh() {
        return new Applied.Elementary(ElementaryFunction.SINH, this);
    }

    default Expression cosh() {
        return new Applied.Elementary(ElementaryFunction.COSH, this);
    }

    default Expression tanh() {
        return new Applied.Elementary(ElementaryFunction.TANH, this);
    }

    /** Σ_{j≥0} x^j/(j + first)!: (e^x − 1)/x for first = 1, (e^x − 1 − x)/x² for 2. */
    default Expression exponentialTail(int first) {
        return new Applied.Series(new FactorialSeries(1, first), this);
    }

    /** Σ_{j≥0} z^j/(2j + first)! at z = this ≥ 0: with z = u², sinh u/u for first = 1, (cosh u − 1)/u² for 2. */
    default Expression hyperbolicTail(int first) {
        return new Applied.Series(new FactorialSeries(2, first), this);
    }

    /** (f(b) − f(a))/(b − a) for f = {@link #exponentialTail}; its limit f′(a) where a = b. */
    static Expression exponentialTailQuotient(int first, Expression a, Expression b) {
        return new Applied.DifferenceQuotient(new FactorialSeries(1, first), a, b);
    }

    /** (f(b) − f(a))/(b − a) for f = {@link #hyperbolicTail}; its limit f′(a) where a = b. */
    static Expression hyperbolicTailQuotient(int first, Expression a, Expression b) {
        return new Applied.DifferenceQuotient(new FactorialSeries(2, first), a, b);
    }
}
