package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;
import java.util.Map;

/** Writes formulas for parameters, all at once; a parameter without one stays. */
record Substitution(Map<String, Expression> values) implements ExpressionVisitor<Expression> {
    @Override
    public Expression parameter(String name) {
        return values.getOrDefault(name, Expression.parameter(name));
    }

    @Override
    public Expression constant(BigDecimal value) {
        return new Leaf.Constant(value);
    }

    @Override
    public Expression sum(Expression a, Expression b) {
        return a.accept(this).plus(b.accept(this));
    }

    @Override
    public Expression difference(Expression a, Expression b) {
        return a.accept(this).minus(b.accept(this));
    }

    @Override
    public Expression product(Expression a, Expression b) {
        return a.accept(this).times(b.accept(this));
    }

    @Override
    public Expression quotient(Expression a, Expression b) {
        return a.accept(this).dividedBy(b.accept(this));
    }

    @Override
    public Expression power(Expression base, int exponent) {
        return base.accept(this).power(exponent);
    }

    @Override
    public Expression root(Expression a) {
        return a.accept(this).sqrt();
    }

    @Override
    public Expression elementary(ElementaryFunction function, Expression argument) {
        return new Applied.Elementary(function, argument.accept(this));
    }

    @Override
    public Expression series(int stride, int first, Expression argument) {
        return new Applied.Series(new FactorialSeries(stride, first), argument.accept(this));
    }

    @Override
    public Expression differenceQuotient(int stride, int first, Expression a, Expression b) {
        return new Applied.DifferenceQuotient(new FactorialSeries(stride, first), a.accept(this), b.accept(this));
    }
}
