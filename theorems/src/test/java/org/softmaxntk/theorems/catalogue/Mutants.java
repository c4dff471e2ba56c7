package org.softmaxntk.theorems.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.softmaxntk.theorems.interval.ElementaryFunction;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ExpressionVisitor;

/** Formulas that differ from a formula in a single node. */
final class Mutants implements ExpressionVisitor<Stream<Expression>> {
    static List<Expression> of(Expression expression) {
        return expression.accept(new Mutants()).toList();
    }

    private Stream<Expression> under(UnaryOperator<Expression> node, Expression a) {
        return a.accept(this).map(node);
    }

    private Stream<Expression> under(BinaryOperator<Expression> node, Expression a, Expression b) {
        return Stream.concat(under(left -> node.apply(left, b), a), under(right -> node.apply(a, right), b));
    }

    @Override
    public Stream<Expression> parameter(String name) {
        return Stream.of(Expression.parameter("k"));
    }

    @Override
    public Stream<Expression> constant(BigDecimal value) {
        return Stream.of(
                        Expression.decimal(value.add(BigDecimal.ONE).toString()),
                        Expression.decimal(value.negate().toString()))
                .filter(changed -> !changed.equals(Expression.decimal(value.toString())));
    }

    @Override
    public Stream<Expression> sum(Expression a, Expression b) {
        return Stream.concat(Stream.of(a.minus(b)), under(Expression::plus, a, b));
    }

    @Override
    public Stream<Expression> difference(Expression a, Expression b) {
        return Stream.concat(Stream.of(a.plus(b), b.minus(a)), under(Expression::minus, a, b));
    }

    @Override
    public Stream<Expression> product(Expression a, Expression b) {
        return Stream.concat(Stream.of(a.dividedBy(b), a.plus(b)), under(Expression::times, a, b));
    }

    @Override
    public Stream<Expression> quotient(Expression a, Expression b) {
        return Stream.concat(Stream.of(a.times(b), b.dividedBy(a)), under(Expression::dividedBy, a, b));
    }

    @Override
    public Stream<Expression> power(Expression base, int exponent) {
        return Stream.concat(
                Stream.of(base.power(exponent + 1), base), under(changed -> changed.power(exponent), base));
    }

    @Override
    public Stream<Expression> root(Expression a) {
        return Stream.concat(Stream.of(a), under(Expression::sqrt, a));
    }

    @Override
    public Stream<Expression> elementary(ElementaryFunction function, Expression argument) {
        ElementaryFunction[] all = ElementaryFunction.values();
        ElementaryFunction next = all[(function.ordinal() + 1) % all.length];
        return Stream.concat(
                Stream.of(argument, applied(next, argument)), under(changed -> applied(function, changed), argument));
    }

    private static Expression applied(ElementaryFunction function, Expression argument) {
        return switch (function) {
            case EXP -> argument.exp();
            case EXPM1 -> argument.expm1();
            case LOG -> argument.log();
            case LOG1P -> argument.log1p();
            case SINH -> argument.sinh();
            case COSH -> argument.cosh();
            case TANH -> argument.tanh();
        };
    }

    @Override
    public Stream<Expression> series(int stride, int first, Expression argument) {
        return Stream.of(argument);
    }

    @Override
    public Stream<Expression> differenceQuotient(int stride, int first, Expression a, Expression b) {
        return Stream.of(a, b);
    }
}
