package org.softmaxntk.theorems.coq;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softmaxntk.theorems.interval.ElementaryFunction;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ExpressionVisitor;

/** The functions that occur in formulas, each with an argument once, in the order of their first occurrence. */
final class Occurrences implements ExpressionVisitor<Void> {
    /** What is applied. */
    enum Kind {
        EXP,
        LOG,
        SINH,
        COSH,
        TANH,
        ROOT,
        /** A factorial series, or one end of its difference quotient. */
        SERIES,
        QUOTIENT
    }

    /**
     * A function with what it is applied to.
     *
     * @param stride of a series or its difference quotient, else 0
     * @param first of a series or its difference quotient, else 0
     * @param arguments one; two of a difference quotient
     */
    record Application(Kind kind, int stride, int first, List<Expression> arguments) {
        Expression argument() {
            return arguments.get(0);
        }
    }

    private final Map<String, Application> found = new LinkedHashMap<>();

    private Occurrences() {}

    static Occurrences in(Expression... expressions) {
        Occurrences occurrences = new Occurrences();
        Stream.of(expressions).forEach(each -> each.accept(occurrences));
        return occurrences;
    }

    List<Application> of(Kind kind) {
        return found.values().stream().filter(each -> each.kind() == kind).toList();
    }

    boolean has(Kind... kinds) {
        return Stream.of(kinds).anyMatch(kind -> !of(kind).isEmpty());
    }

    /** Arguments of sinh, cosh and tanh. */
    List<Expression> hyperbolicArguments() {
        return Stream.of(Kind.SINH, Kind.COSH, Kind.TANH)
                .flatMap(kind -> of(kind).stream())
                .map(Application::argument)
                .distinct()
                .toList();
    }

    private void find(Kind kind, int stride, int first, Expression... arguments) {
        List<Expression> given = List.of(arguments);
        found.putIfAbsent(kind + " " + stride + " " + first + " " + given, new Application(kind, stride, first, given));
        given.forEach(each -> each.accept(this));
    }

    private Void both(Expression a, Expression b) {
        a.accept(this);
        b.accept(this);
        return null;
    }

    @Override
    public Void parameter(String name) {
        return null;
    }

    @Override
    public Void constant(BigDecimal value) {
        return null;
    }

    @Override
    public Void sum(Expression a, Expression b) {
        return both(a, b);
    }

    @Override
    public Void difference(Expression a, Expression b) {
        return both(a, b);
    }

    @Override
    public Void product(Expression a, Expression b) {
        return both(a, b);
    }

    @Override
    public Void quotient(Expression a, Expression b) {
        return both(a, b);
    }

    @Override
    public Void power(Expression base, int exponent) {
        return base.accept(this);
    }

    @Override
    public Void root(Expression a) {
        find(Kind.ROOT, 0, 0, a);
        return null;
    }

    @Override
    public Void elementary(ElementaryFunction function, Expression argument) {
        switch (function) {
            case EXP, EXPM1 -> find(Kind.EXP, 0, 0, argument);
            case LOG -> find(Kind.LOG, 0, 0, argument);
            case LOG1P -> find(Kind.LOG, 0, 0, Expression.number(1).plus(argument));
            case SINH -> find(Kind.SINH, 0, 0, argument);
            case COSH -> find(Kind.COSH, 0, 0, argument);
            case TANH -> find(Kind.TANH, 0, 0, argument);
        }
        return null;
    }

    @Override
    public Void series(int stride, int first, Expression argument) {
        find(Kind.SERIES, stride, first, argument);
        return null;
    }

    @Override
    public Void differenceQuotient(int stride, int first, Expression a, Expression b) {
        find(Kind.SERIES, stride, first, a);
        find(Kind.SERIES, stride, first, b);
        find(Kind.QUOTIENT, stride, first, a, b);
        return null;
    }
}
