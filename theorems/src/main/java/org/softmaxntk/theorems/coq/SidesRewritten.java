package org.softmaxntk.theorems.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softmaxntk.theorems.coq.Occurrences.Application;
import org.softmaxntk.theorems.coq.Occurrences.Kind;
import org.softmaxntk.theorems.interval.Expression;

/**
 * What turns an equation between formulas into one that field arithmetic decides: series for the functions that they are
 * what is left of, powers of a few exponentials, names for roots.
 */
final class SidesRewritten {
    private final Occurrences all;
    private final boolean keepsHyperbolic;
    private final List<String> lines = new ArrayList<>();
    private final List<Expression> expanded = new ArrayList<>();

    private SidesRewritten(Occurrences all, boolean keepsHyperbolic) {
        this.all = all;
        this.keepsHyperbolic = keepsHyperbolic;
    }

    /** The tactics for a goal in which these formulas occur, in order. */
    static List<String> of(Expression... formulas) {
        return of(false, formulas);
    }

    /** The same, where hyperbolic functions may be {@code kept} as unknowns. */
    static List<String> of(boolean kept, Expression... formulas) {
        SidesRewritten rewritten = new SidesRewritten(Occurrences.in(formulas), kept);
        rewritten.series();
        rewritten.exponentials();
        rewritten.logarithms();
        rewritten.roots();
        return rewritten.lines;
    }

    private void series() {
        if (hasHyperbolicSeries() && all.has(Kind.TANH)) {
            lines.add("unfold tanh.");
        }
        quadruples();
        for (Application series : all.of(Kind.SERIES)) {
            if (series.stride() == 1) {
                exponentialSeries(series);
            } else {
                hyperbolicSeries(series);
            }
        }
        for (Application quotient : all.of(Kind.QUOTIENT)) {
            lines.add("name_quotient " + quotient.stride() + "%nat " + quotient.first() + "%nat "
                    + CoqTerm.argument(quotient.arguments().get(0)) + " "
                    + CoqTerm.argument(quotient.arguments().get(1)) + ".");
        }
    }

    private boolean hasHyperbolicSeries() {
        return all.of(Kind.SERIES).stream().anyMatch(series -> series.stride() == 2);
    }

    private void quadruples() {
        for (Expression u : all.hyperbolicArguments()) {
            all.of(Kind.COSH).stream()
                    .map(Application::argument)
                    .filter(v -> hasHyperbolicSeries() && Polynomial.same(v, u.times(4)))
                    .forEach(v -> {
                        rewrite("cosh_quadruple " + CoqTerm.argument(v) + " " + CoqTerm.argument(u));
                        expanded.add(v);
                    });
        }
    }

    private void exponentialSeries(Application series) {
        for (Application exponential : all.of(Kind.EXP)) {
            if (Polynomial.same(exponential.argument(), series.argument())) {
                rewrite("exp_" + series.first() + " " + CoqTerm.argument(exponential.argument()) + " "
                        + CoqTerm.argument(series.argument()));
                expanded.add(exponential.argument());
            }
        }
    }

    private void hyperbolicSeries(Application series) {
        for (Expression u : all.hyperbolicArguments()) {
            if (Polynomial.same(u.square(), series.argument())) {
                rewrite(lemma(series, u) + " " + CoqTerm.argument(u) + " " + CoqTerm.argument(series.argument()));
                expanded.add(u);
            }
        }
    }

    /** Even terms belong to cosh, odd ones to sinh, or to cosh² = 1 + sinh² where there is no sinh. */
    private String lemma(Application series, Expression u) {
        if (series.first() % 2 == 0) {
            return "cosh_" + series.first();
        }
        boolean isSinh = List.of(Kind.SINH, Kind.TANH).stream()
                .flatMap(kind -> all.of(kind).stream())
                .anyMatch(each -> each.argument().equals(u));
        return (isSinh || isQuadrupled(u) ? "sinh_" : "cosh_square_") + series.first();
    }

    private boolean isQuadrupled(Expression u) {
        return expanded.stream().anyMatch(v -> Polynomial.same(v, u.times(4)));
    }

    private void rewrite(String lemma) {
        lines.add("rewrite (" + lemma + ") by field.");
    }

    private void exponentials() {
        Exponentials exponentials = new Exponentials();
        all.of(Kind.EXP).stream()
                .map(Application::argument)
                .filter(argument -> !expanded.contains(argument))
                .forEach(argument -> exponentials.add(CoqTerm.of(argument), argument));
        if (!keepsHyperbolic
                && !hasHyperbolicSeries()
                && !all.hyperbolicArguments().isEmpty()) {
            lines.add("in_exponentials.");
            all.hyperbolicArguments().forEach(exponentials::addHyperbolic);
        }
        lines.addAll(exponentials.rewritings());
    }

    private void logarithms() {
        List<Expression> of =
                all.of(Kind.LOG).stream().map(Application::argument).toList();
        if (!of.isEmpty()) {
            unify("ln", of.get(0), of);
        }
    }

    /** Arguments that are the same polynomial as the first one become it. */
    private void unify(String function, Expression base, List<Expression> arguments) {
        arguments.stream()
                .skip(1)
                .filter(other -> Polynomial.same(other, base))
                .forEach(other -> lines.add("same_argument " + function + " " + CoqTerm.argument(other) + " "
                        + CoqTerm.argument(base) + "."));
    }

    private void roots() {
        List<Expression> under =
                all.of(Kind.ROOT).stream().map(Application::argument).toList();
        if (under.isEmpty()) {
            return;
        }
        Expression base = under.get(0);
        unify("sqrt", base, under);
        lines.add("name_root " + CoqTerm.argument(base) + ".");
        variable(base)
                .ifPresent(name ->
                        lines.add("solve_root " + name + " " + end(base, name, 0) + " " + end(base, name, 1) + "."));
    }

    private static Optional<String> variable(Expression linear) {
        return linear.parameters().size() == 1
                ? Optional.of(linear.parameters().iterator().next())
                : Optional.empty();
    }

    private static String end(Expression linear, String name, int value) {
        return CoqTerm.argument(linear.with(Map.of(name, Expression.number(value))));
    }
}
