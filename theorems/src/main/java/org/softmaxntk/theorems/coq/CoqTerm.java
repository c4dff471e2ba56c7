package org.softmaxntk.theorems.coq;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.softmaxntk.theorems.coq.CoqTerm.Written;
import org.softmaxntk.theorems.interval.ElementaryFunction;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ExpressionVisitor;

/**
 * Formulas as terms of Coq's real numbers, in no more parentheses than the tree needs.
 *
 * <p>Decimals become quotients of integers. {@code -3} is a literal, {@code - x} an operation.
 */
final class CoqTerm implements ExpressionVisitor<Written> {
    private static final CoqTerm WRITER = new CoqTerm();
    private static final Expression MINUS_ONE = Expression.number(-1);

    /** How tightly a term holds together, in ascending order. */
    enum Rank {
        SUM,
        PRODUCT,
        POWER,
        APPLICATION,
        ATOM
    }

    /** A term and its outermost operation. */
    record Written(String text, Rank rank) {
        /** In parentheses where the place asks for more than {@code least}. */
        String at(Rank least) {
            return rank.compareTo(least) < 0 ? "(" + text + ")" : text;
        }
    }

    private CoqTerm() {}

    static Written written(Expression expression) {
        return expression.accept(WRITER);
    }

    /** A whole term. */
    static String of(Expression expression) {
        return written(expression).text();
    }

    /** An argument of a function or a lemma. */
    static String argument(Expression expression) {
        return written(expression).at(Rank.ATOM);
    }

    /** A constant as an argument. */
    static String constantArgument(BigDecimal value) {
        return WRITER.constant(value).at(Rank.ATOM);
    }

    /** −a, as the definitions of the hyperbolic functions have it. */
    static String opposite(Expression expression) {
        return "- " + argument(expression);
    }

    @Override
    public Written parameter(String name) {
        return new Written(name, Rank.ATOM);
    }

    @Override
    public Written constant(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        BigInteger numerator = plain.scale() > 0 ? plain.unscaledValue() : plain.toBigIntegerExact();
        if (plain.scale() <= 0) {
            return new Written(numerator.toString(), numerator.signum() < 0 ? Rank.PRODUCT : Rank.ATOM);
        }
        BigInteger denominator = BigInteger.TEN.pow(plain.scale());
        BigInteger common = numerator.gcd(denominator);
        return new Written(numerator.divide(common) + " / " + denominator.divide(common), Rank.PRODUCT);
    }

    @Override
    public Written sum(Expression a, Expression b) {
        return new Written(written(a).at(Rank.SUM) + " + " + written(b).at(Rank.PRODUCT), Rank.SUM);
    }

    @Override
    public Written difference(Expression a, Expression b) {
        return new Written(written(a).at(Rank.SUM) + " - " + written(b).at(Rank.PRODUCT), Rank.SUM);
    }

    @Override
    public Written product(Expression a, Expression b) {
        if (MINUS_ONE.equals(a)) {
            return new Written("- " + written(b).at(Rank.POWER), Rank.PRODUCT);
        }
        return new Written(written(a).at(Rank.PRODUCT) + " * " + written(b).at(Rank.POWER), Rank.PRODUCT);
    }

    @Override
    public Written quotient(Expression a, Expression b) {
        return new Written(written(a).at(Rank.PRODUCT) + " / " + written(b).at(Rank.POWER), Rank.PRODUCT);
    }

    @Override
    public Written power(Expression base, int exponent) {
        return new Written(written(base).at(Rank.APPLICATION) + " ^ " + exponent, Rank.POWER);
    }

    @Override
    public Written root(Expression a) {
        return application("sqrt", a);
    }

    @Override
    public Written elementary(ElementaryFunction function, Expression argument) {
        return switch (function) {
            case EXPM1 -> new Written("exp " + argument(argument) + " - 1", Rank.SUM);
            case LOG1P -> application("ln", Expression.number(1).plus(argument));
            case EXP, LOG, SINH, COSH, TANH -> application(function.symbol(), argument);
        };
    }

    @Override
    public Written series(int stride, int first, Expression argument) {
        return application("tail " + stride + " " + first, argument);
    }

    @Override
    public Written differenceQuotient(int stride, int first, Expression a, Expression b) {
        return new Written(
                "tail_quotient " + stride + " " + first + " " + argument(a) + " " + argument(b), Rank.APPLICATION);
    }

    private static Written application(String function, Expression argument) {
        return new Written(function + " " + argument(argument), Rank.APPLICATION);
    }
}
