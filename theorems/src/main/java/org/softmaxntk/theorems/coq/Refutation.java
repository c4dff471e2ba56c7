package org.softmaxntk.theorems.coq;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Claimed;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.Point;
import org.softmaxntk.theorems.interval.ProofResult.Refuted;
import org.softmaxntk.theorems.interval.Prover;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** That a false neighbour of a step fails: a point of its range at which right < left. */
final class Refutation {
    private static final int MOST_DIGITS = 17;

    private Refutation() {}

    static String name(ScalarStatement step, FalseScalarVariant variant) {
        return CoqStatement.name(step.id(), "fails-with", variant.name());
    }

    static List<String> lines(ScalarStatement step, FalseScalarVariant variant) {
        Inequality inequality = variant.inequality();
        Claimed claimed = inequality.claimed();
        List<String> lines = new ArrayList<>();
        lines.add("(** Not so: " + claimed + " *)");
        lines.add("Theorem " + name(step, variant) + " :");
        String variables = CoqStatement.variables(claimed.domain());
        if (!variables.isEmpty()) {
            lines.add("  exists " + variables + ",");
            lines.add("  " + String.join(" /\\ ", CoqStatement.ranges(claimed)) + " /\\");
        }
        lines.add("  " + CoqTerm.of(inequality.right()) + " < " + CoqTerm.of(inequality.left()) + ".");
        lines.add("Proof.");
        Map<String, BigDecimal> point = point(step, inequality);
        point.values().forEach(each -> lines.add("  exists " + CoqTerm.constantArgument(each) + "."));
        lines.add("  refuted.");
        lines.add("Qed.");
        return lines;
    }

    /** The prover's counterexample in as few digits as it bears. */
    private static Map<String, BigDecimal> point(ScalarStatement step, Inequality inequality) {
        if (!(Prover.STANDARD.prove(inequality) instanceof Refuted refuted)) {
            throw new InvalidInput(step.id(), "a false neighbour that the prover refutes", inequality.toString());
        }
        return IntStream.rangeClosed(1, MOST_DIGITS)
                .mapToObj(digits -> rounded(refuted.point(), digits))
                .filter(candidate -> fails(inequality, candidate))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        step.id(),
                        "a point at which the enclosures of the sides are apart",
                        refuted.point().toString()));
    }

    private static Map<String, BigDecimal> rounded(Point point, int digits) {
        Map<String, BigDecimal> rounded = new LinkedHashMap<>();
        point.coordinates()
                .forEach((name, value) -> rounded.put(name, new BigDecimal(value).round(new MathContext(digits))));
        return rounded;
    }

    private static boolean fails(Inequality inequality, Map<String, BigDecimal> point) {
        Box at = Box.ofConstants();
        for (Map.Entry<String, BigDecimal> coordinate : point.entrySet()) {
            String value = coordinate.getValue().toPlainString();
            at = at.and(coordinate.getKey(), value, value);
        }
        boolean inside = inequality.box().contains(at)
                && inequality.claimed().excluded().stream()
                        .allMatch(name -> point.get(name).signum() != 0);
        return inside && inequality.right().minus(inequality.left()).over(at).upper() < 0;
    }
}
