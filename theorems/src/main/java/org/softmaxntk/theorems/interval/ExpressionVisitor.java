package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;

/**
 * What a formula is made of, one method for each kind of node.
 *
 * <p>A way to write formulas out is an implementation: {@link Notation} writes text and LaTeX. Operands are handed over as
 * they are; an implementation visits them itself, {@code operand.accept(this)}.
 *
 * @param <T> what is made of a node
 */
public interface ExpressionVisitor<T> {
    T parameter(String name);

    /** A decimal number, exact. */
    T constant(BigDecimal value);

    T sum(Expression a, Expression b);

    T difference(Expression a, Expression b);

    T product(Expression a, Expression b);

    T quotient(Expression a, Expression b);

    /** baseⁿ, n = exponent ≥ 0. */
    T power(Expression base, int exponent);

    T root(Expression a);

    T elementary(ElementaryFunction function, Expression argument);

    /** f(z) = Σ_{j≥0} z^j/(stride·j + first)! at z = argument. */
    T series(int stride, int first, Expression argument);

    /** (f(b) − f(a))/(b − a) for the f of {@link #series}, its limit f′(a) where a = b. */
    T differenceQuotient(int stride, int first, Expression a, Expression b);
}
