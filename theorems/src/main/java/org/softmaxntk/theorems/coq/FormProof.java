package org.softmaxntk.theorems.coq;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.softmaxntk.theorems.coq.Occurrences.Application;
import org.softmaxntk.theorems.coq.Occurrences.Kind;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.Inequality.Relation;
import org.softmaxntk.theorems.interval.MarginForm;
import org.softmaxntk.theorems.interval.MarginForm.Scale;

/**
 * The proof of an inequality by one of its margin forms: the rewriting as an identity, the factor's sign, the margin's.
 *
 * <p>On the scale of logarithms left·e^margin = right takes the place of ln right − ln left = margin, so that a side may be
 * 0.
 */
final class FormProof {
    private final Inequality inequality;
    private final MarginForm form;

    private FormProof(Inequality inequality, MarginForm form) {
        this.inequality = inequality;
        this.form = form;
    }

    static List<String> of(Inequality inequality, MarginForm form) {
        FormProof proof = new FormProof(inequality, form);
        if (inequality.relation() == Relation.EQUAL) {
            return proof.identity();
        }
        return form.scale() == Scale.DIFFERENCE ? proof.byFactor() : proof.byLogarithms();
    }

    private List<String> identity() {
        List<String> lines = new ArrayList<>(SidesRewritten.of(inequality.left(), inequality.right()));
        lines.add("identity.");
        return lines;
    }

    private List<String> byFactor() {
        List<String> lines = new ArrayList<>();
        lines.add("apply (by_factor _ _");
        lines.add("  " + CoqTerm.argument(form.factor()));
        lines.add("  " + CoqTerm.argument(form.margin()) + ").");
        lines.addAll(bullet(Stream.concat(
                SidesRewritten.of(inequality.left(), inequality.right(), form.factor(), form.margin()).stream(),
                Stream.of("identity."))));
        lines.addAll(bullet(sign(form.factor())));
        lines.addAll(bullet(sign(form.margin())));
        return lines;
    }

    /** The margin's exponential is split first: logarithms in it become what they are of. */
    private List<String> byLogarithms() {
        Expression margin = form.margin();
        String lemma = inequality.relation() == Relation.LESS ? "by_exp_strictly" : "by_exp";
        List<String> lines = new ArrayList<>();
        lines.add("apply (" + lemma + " _ _ " + CoqTerm.argument(margin) + ").");
        boolean kept = Occurrences.in(margin)
                .hyperbolicArguments()
                .containsAll(
                        Occurrences.in(inequality.left(), inequality.right()).hyperbolicArguments());
        lines.addAll(bullet(Stream.of(
                        SidesRewritten.of(kept, inequality.left(), margin.exp(), inequality.right()).stream(),
                        Stream.of("rewrite ?exp_ln by positive.", "identity."))
                .flatMap(each -> each)));
        lines.addAll(bullet(sign(inequality.left())));
        lines.addAll(bullet(sign(margin)));
        return lines;
    }

    private Stream<String> sign(Expression part) {
        Occurrences in = Occurrences.in(part);
        if (in.has(Kind.SERIES) && !in.has(Kind.QUOTIENT)) {
            return Stream.of("expanded ltac:(fun n => " + expansions(in) + ").");
        }
        boolean isEnclosed = in.has(Kind.LOG, Kind.SINH, Kind.COSH, Kind.TANH)
                && part.over(form.where()).lower() > 0;
        return Stream.of(isEnclosed ? "enclosed." : "nonnegative.");
    }

    private String expansions(Occurrences in) {
        return in.of(Kind.SERIES).stream().map(this::expansion).collect(Collectors.joining("; "));
    }

    private String expansion(Application series) {
        double bound = series.argument().over(form.where()).magnitude().upper();
        BigDecimal above = new BigDecimal(bound).round(new MathContext(3, RoundingMode.CEILING));
        return "expand " + series.stride() + "%nat " + series.first() + "%nat n " + CoqTerm.argument(series.argument())
                + " " + CoqTerm.argument(Expression.decimal(above.toPlainString()));
    }

    static List<String> bullet(Stream<String> tactics) {
        List<String> lines = new ArrayList<>();
        tactics.forEach(tactic -> lines.add((lines.isEmpty() ? "- " : "  ") + tactic));
        return lines;
    }

    /** The hypotheses that say that the parameters lie in the form's part of the box. */
    static List<String> within(Box where, Box whole) {
        List<String> lines = new ArrayList<>();
        for (String name : where.sides().keySet()) {
            if (!where.range(name).equals(whole.range(name))) {
                String below = CoqTerm.of(Expression.decimal(where.lowerEnd(name))) + " <= " + name;
                String range = where.upperEnd(name)
                        .map(end -> below + " <= " + CoqTerm.of(Expression.decimal(end)))
                        .orElse(below);
                lines.add("assert (" + range + ") by lra.");
            }
        }
        return lines;
    }
}
