package org.softmaxntk.theorems.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.softmaxntk.theorems.interval.Claimed;
import org.softmaxntk.theorems.interval.Domain;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality.Relation;

/** What is claimed, as a statement of Coq: variables, ranges, relation. */
final class CoqStatement {
    private CoqStatement() {}

    /** The name of a theorem: an id with underscores. */
    static String name(String... ids) {
        return String.join("_", ids).replaceAll("[-.]", "_").toLowerCase(Locale.ROOT);
    }

    /** The variables of a domain in order, separated by spaces. */
    static String variables(Domain domain) {
        return domain.sides().stream().map(Domain.Side::name).collect(Collectors.joining(" "));
    }

    /** Ranges in the order of the variables, then what must not be 0. */
    static List<String> ranges(Claimed claimed) {
        List<String> ranges = new ArrayList<>();
        claimed.domain().sides().forEach(side -> ranges.add(range(side)));
        claimed.excluded().forEach(name -> ranges.add(name + " <> 0"));
        return ranges;
    }

    private static String range(Domain.Side side) {
        String below = CoqTerm.of(side.lower()) + " <= " + side.name();
        return side.upper().map(above -> below + " <= " + CoqTerm.of(above)).orElse(below);
    }

    static String relation(Expression left, Relation relation, Expression right) {
        return CoqTerm.of(left) + sign(relation) + CoqTerm.of(right);
    }

    private static String sign(Relation relation) {
        return switch (relation) {
            case AT_MOST -> " <= ";
            case LESS -> " < ";
            case EQUAL -> " = ";
        };
    }

    /** The head of a theorem, up to its proof. */
    static List<String> theorem(String keyword, String name, Claimed claimed) {
        List<String> lines = new ArrayList<>();
        String variables = variables(claimed.domain());
        lines.add(keyword + " " + name + (variables.isEmpty() ? " :" : " (" + variables + " : R) :"));
        List<String> ranges = ranges(claimed);
        if (!ranges.isEmpty()) {
            lines.add("  " + String.join(" -> ", ranges) + " ->");
        }
        lines.add("  " + relation(claimed.left(), claimed.relation(), claimed.right()) + ".");
        return lines;
    }
}
