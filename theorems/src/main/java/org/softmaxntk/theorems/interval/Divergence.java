package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;

/**
 * Whether a formula is seen to tend to +∞ with one parameter, whatever the others are in a box.
 *
 * <p>By structure: what grows stays unbounded when something bounded below is added, something bounded above subtracted,
 * when it is multiplied by or divided through something that stays positive and bounded away from 0 or ∞, raised to a power
 * ≥ 1, or put into a root, an exponential, a logarithm, sinh or cosh. A "no" means only that this was not seen.
 *
 * @param name the parameter that grows
 * @param box ranges of all parameters
 */
record Divergence(String name, Box box) implements ExpressionVisitor<Boolean> {
    @Override
    public Boolean parameter(String parameter) {
        return parameter.equals(name);
    }

    @Override
    public Boolean constant(BigDecimal value) {
        return false;
    }

    @Override
    public Boolean sum(Expression a, Expression b) {
        return (grows(a) && range(b).lower() > Double.NEGATIVE_INFINITY)
                || (grows(b) && range(a).lower() > Double.NEGATIVE_INFINITY);
    }

    @Override
    public Boolean difference(Expression a, Expression b) {
        return grows(a) && range(b).upper() < Double.POSITIVE_INFINITY;
    }

    @Override
    public Boolean product(Expression a, Expression b) {
        return (grows(a) && range(b).lower() > 0) || (grows(b) && range(a).lower() > 0);
    }

    @Override
    public Boolean quotient(Expression a, Expression b) {
        return grows(a) && range(b).lower() > 0 && range(b).upper() < Double.POSITIVE_INFINITY;
    }

    @Override
    public Boolean power(Expression base, int exponent) {
        return exponent > 0 && grows(base);
    }

    @Override
    public Boolean root(Expression a) {
        return grows(a);
    }

    @Override
    public Boolean elementary(ElementaryFunction function, Expression argument) {
        return function != ElementaryFunction.TANH && grows(argument);
    }

    @Override
    public Boolean series(int stride, int first, Expression argument) {
        return grows(argument);
    }

    @Override
    public Boolean differenceQuotient(int stride, int first, Expression a, Expression b) {
        return false;
    }

    private boolean grows(Expression expression) {
        return expression.accept(this);
    }

    // Comparisons with an undefined range (NaN) are false, so nothing is concluded from it.
    private Interval range(Expression expression) {
        return expression.over(box);
    }
}
