package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;
import org.softmaxntk.theorems.interval.Inequality.Relation;
import org.softmaxntk.theorems.interval.Written.Joint;
import org.softmaxntk.theorems.interval.Written.Rank;

/**
 * A way to write formulas out for people: the same rules for parentheses and signs of multiplication, other symbols.
 *
 * <p>What is written stands for the same number as the formula. It differs from the tree only in this: a number among factors
 * comes first, (−1)·x is −x, e^x − 1 and ln(1 + x) are written so, parentheses go where sums and products do not need
 * them. A function takes the one letter or number after its name, or what stands in parentheses.
 */
public abstract class Notation implements ExpressionVisitor<Written> {
    /** Readable text: {@code √(1 − x)}, {@code e^{2R}}, {@code cosh⁴U}. */
    public static final Notation TEXT = new PlainText();

    /** LaTeX, for mathematics mode. */
    public static final Notation LATEX = new Latex();

    Notation() {}

    /** The whole formula. */
    public final String write(Expression expression) {
        return expression.accept(this).text();
    }

    abstract String sign(Relation relation);

    abstract String atLeast();

    abstract String different();

    /** The statement with the range of its variables. */
    abstract String ranged(String statement, String ranges);

    abstract String separator();

    abstract String minus();

    abstract String dot();

    abstract String name(String parameter);

    abstract String parenthesised(String text);

    abstract String raised(String text, int exponent);

    abstract String function(String name);

    abstract String exponential(String exponent);

    abstract Written fraction(Expression a, Expression b);

    abstract Written rooted(Written a);

    abstract String joined(String left, String right);

    abstract String series(int stride, int first, String base);

    @Override
    public final Written parameter(String name) {
        return Written.of(name(name), Rank.ATOM, name.length() == 1 ? Joint.TIGHT : Joint.LOOSE);
    }

    @Override
    public final Written constant(BigDecimal value) {
        String digits = value.abs().toPlainString();
        return Written.of(value.signum() < 0 ? minus() + digits : digits, Rank.ATOM, Joint.NUMBER);
    }

    @Override
    public final Written sum(Expression a, Expression b) {
        Written right = b.accept(this);
        return total(a, "+", right.isNegative() ? grouped(right) : right);
    }

    @Override
    public final Written difference(Expression a, Expression b) {
        return total(a, minus(), operand(b, Rank.QUOTIENT));
    }

    private Written total(Expression a, String sign, Written right) {
        return Written.of(a.accept(this).text() + " " + sign + " " + right.text(), Rank.SUM, Joint.LOOSE);
    }

    @Override
    public final Written product(Expression a, Expression b) {
        boolean swapped = isNumber(b) && !isNumber(a);
        Expression first = swapped ? b : a;
        Expression second = swapped ? a : b;
        if (Expression.number(-1).equals(first)) {
            Written negated = operand(second, Rank.QUOTIENT);
            Rank rank = negated.rank() == Rank.QUOTIENT ? Rank.QUOTIENT : Rank.PRODUCT;
            return new Written(minus() + negated.text(), rank, negated.first(), negated.last());
        }
        Written right = operand(second, Rank.PRODUCT);
        Written left = atLeast(first.accept(this), Rank.PRODUCT);
        String text = left.touches(right) ? joined(left.text(), right.text()) : left.text() + dot() + right.text();
        return new Written(text, Rank.PRODUCT, left.first(), right.last());
    }

    @Override
    public final Written quotient(Expression a, Expression b) {
        return fraction(a, b);
    }

    @Override
    public final Written power(Expression base, int exponent) {
        if (base instanceof Applied.Elementary applied && hasName(applied.function())) {
            return applied(raised(function(applied.function().symbol()), exponent), true, applied.argument());
        }
        Written inner = operand(base, Rank.ATOM);
        return Written.of(raised(inner.text(), exponent), Rank.FACTOR, inner.last());
    }

    @Override
    public final Written root(Expression a) {
        return rooted(a.accept(this));
    }

    @Override
    public final Written elementary(ElementaryFunction function, Expression argument) {
        if (function == ElementaryFunction.EXP) {
            return exponential(argument);
        }
        if (function == ElementaryFunction.EXPM1) {
            return Written.of(exponential(argument).text() + " " + minus() + " 1", Rank.SUM, Joint.LOOSE);
        }
        if (function == ElementaryFunction.LOG1P) {
            return applied(function("ln"), false, Expression.number(1).plus(argument));
        }
        return applied(function(function.symbol()), false, argument);
    }

    @Override
    public final Written series(int stride, int first, Expression argument) {
        String base = operand(argument, Rank.ATOM).text();
        return Written.of(series(stride, first, base), Rank.SUM, Joint.LOOSE);
    }

    @Override
    public final Written differenceQuotient(int stride, int first, Expression a, Expression b) {
        String ends = "[" + write(a) + ", " + write(b) + "]";
        return Written.of(parenthesised(series(stride, first, "z")) + ends, Rank.FACTOR, Joint.LOOSE);
    }

    private boolean isNumber(Expression expression) {
        return expression.parameters().isEmpty() && expression.accept(this).isNumber();
    }

    private static boolean hasName(ElementaryFunction function) {
        return switch (function) {
            case LOG, SINH, COSH, TANH -> true;
            case EXP, EXPM1, LOG1P -> false;
        };
    }

    private Written exponential(Expression exponent) {
        return Written.of(exponential(write(exponent)), Rank.FACTOR, Joint.LOOSE);
    }

    private Written applied(String name, boolean raised, Expression argument) {
        Written inner = argument.accept(this);
        if (inner.rank() != Rank.ATOM || inner.isNegative()) {
            return Written.of(name + parenthesised(inner.text()), Rank.FACTOR, Joint.LOOSE);
        }
        boolean apart = !raised || inner.first() == Joint.NUMBER;
        return new Written(name + (apart ? " " : "") + inner.text(), Rank.FACTOR, Joint.LOOSE, Joint.BARE);
    }

    /** In parentheses where it is of a lower rank, or negative. */
    final Written operand(Expression expression, Rank least) {
        Written written = expression.accept(this);
        return written.isNegative() ? grouped(written) : atLeast(written, least);
    }

    final Written atLeast(Written written, Rank least) {
        return written.rank().compareTo(least) < 0 ? grouped(written) : written;
    }

    final Written grouped(Written written) {
        return Written.of(parenthesised(written.text()), Rank.ATOM, Joint.TIGHT);
    }
}
