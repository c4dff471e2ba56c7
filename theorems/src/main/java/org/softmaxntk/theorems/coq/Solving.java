package org.softmaxntk.theorems.coq;

import java.math.BigDecimal;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.interval.ElementaryFunction;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ExpressionVisitor;

/**
 * Solves formula = value for a parameter, from the outside in: sums, products, squares of what is not negative, logarithms,
 * where the parameter occurs in one operand of each operation; and ln(x + √(x² − 1)), the inverse of cosh.
 *
 * @param parameter to solve for
 * @param value of the formula
 * @param logarithm of the value, where the formula was found under a logarithm
 */
record Solving(String parameter, Expression value, Optional<Expression> logarithm)
        implements ExpressionVisitor<Expression> {
    /** The parameter, in terms of the value and of other parameters. */
    static Expression of(Expression formula, String parameter, Expression value) {
        return formula.accept(new Solving(parameter, value, Optional.empty()));
    }

    private Expression goOn(Expression formula, Expression itsValue) {
        return of(formula, parameter, itsValue);
    }

    private boolean in(Expression operand) {
        return operand.parameters().contains(parameter);
    }

    private static InvalidInput unsolvable(String formula) {
        return new InvalidInput("substitution", "a formula that can be solved step by step", formula);
    }

    @Override
    public Expression parameter(String name) {
        return value;
    }

    @Override
    public Expression constant(BigDecimal number) {
        throw unsolvable(number.toPlainString());
    }

    @Override
    public Expression sum(Expression a, Expression b) {
        if (in(a) && in(b)) {
            return goOn(a, hyperbolicCosine(a, b));
        }
        return in(a) ? goOn(a, value.minus(b)) : goOn(b, value.minus(a));
    }

    /** x of ln(x + √(x² − 1)). */
    private Expression hyperbolicCosine(Expression x, Expression root) {
        if (!root.equals(x.square().minus(1).sqrt())) {
            throw unsolvable(x.plus(root).toString());
        }
        return logarithm
                .map(Expression::cosh)
                .orElseThrow(() -> unsolvable(x.plus(root).toString()));
    }

    @Override
    public Expression difference(Expression a, Expression b) {
        return in(a) ? goOn(a, value.plus(b)) : goOn(b, a.minus(value));
    }

    @Override
    public Expression product(Expression a, Expression b) {
        return in(a) ? goOn(a, value.dividedBy(b)) : goOn(b, value.dividedBy(a));
    }

    @Override
    public Expression quotient(Expression a, Expression b) {
        return in(a) ? goOn(a, value.times(b)) : goOn(b, a.dividedBy(value));
    }

    @Override
    public Expression power(Expression base, int exponent) {
        if (exponent != 2) {
            throw unsolvable(base.power(exponent).toString());
        }
        return goOn(base, value.sqrt());
    }

    @Override
    public Expression root(Expression a) {
        return goOn(a, value.square());
    }

    @Override
    public Expression elementary(ElementaryFunction function, Expression argument) {
        if (function != ElementaryFunction.LOG) {
            throw unsolvable(function.symbol());
        }
        return argument.accept(new Solving(parameter, value.exp(), Optional.of(value)));
    }

    @Override
    public Expression series(int stride, int first, Expression argument) {
        throw unsolvable("a series");
    }

    @Override
    public Expression differenceQuotient(int stride, int first, Expression a, Expression b) {
        throw unsolvable("a difference quotient");
    }
}
