package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.properties.experiments.PowerLaw.Factor;
import org.softmaxntk.properties.experiments.Results.Row;

/**
 * The exponents that each experiment is there to find.
 *
 * <p>Not every fit has intervals of confidence. The gap between descent and flow is computed without noise: what scatters about
 * ln gap = c + e·ln h + b·h is the next order of the law itself, so e is shown alone. In Table 1 the cells of one n and
 * share have targets and starts in common for all ε: they are one cluster of {@link PowerLaw#fitClustered}. A width that is
 * known as a bound only ({@link Censoring}) is fitted as if it were exact or not at all, which bends the law: the exponents
 * then describe the cells that have a number, and no interval is given. Steps at a width that is at the floor are what they are.
 */
public final class Exponents {
    /** Step sizes from here down count as small: beyond, the gap's next order shows. */
    private static final double SMALL_STEP = 0.25;

    /** gap = c·h^e·e^{bh}: the factor with exponent b, which is of no interest. */
    private static final String NEXT_ORDER = "e^h";

    private static final String NOTHING_STATED = "–";
    private static final String NO_NOISE = "none: no noise; order at h → 0";
    private static final String CENSORED = "none: censored cells";

    private Exponents() {}

    static List<FittedLaw> flow(Results results) {
        List<FittedLaw> laws = new ArrayList<>();
        List<Factor> orders = List.of(
                new Factor("η", row -> row.number("h")), new Factor(NEXT_ORDER, row -> Math.exp(row.number("h"))));
        results.by(row -> row.text("activation") + ", m = " + row.text("width")).forEach((group, rows) -> {
            List<Row> small = rows.stream()
                    .filter(row -> row.number("h") <= SMALL_STEP && beyondError(row))
                    .toList();
            laws.add(new FittedLaw(
                    group,
                    "gap",
                    PowerLaw.fit(small, row -> row.text("draw"), row -> row.number("gap"), orders)
                            .map(law -> law.without(NEXT_ORDER)),
                    List.of("1"),
                    Optional.of(NO_NOISE),
                    Optional.empty()));
        });
        return laws;
    }

    /** A gap that the flow's own error could make is none. */
    private static boolean beyondError(Row row) {
        return row.number("gap") > 100 * row.number("flow_error");
    }

    static List<FittedLaw> table(Results results) {
        List<Factor> factors = List.of(
                new Factor("1/λ", row -> 1 / row.number("lambda")),
                new Factor("n", row -> row.number("n")),
                new Factor("ln(n/ε)", row -> Math.log(row.number("n") / row.number("epsilon"))));
        List<FittedLaw> laws = new ArrayList<>();
        results.by(row -> row.text("activation")).forEach((activation, rows) -> {
            laws.add(table(activation, "width m", rows, "width", factors, "0", Censoring.ofWidths(rows)));
            for (String column : List.of("steps", "steps_at_four_times")) {
                String quantity = column.equals("steps") ? "steps T at m" : "steps T at 4m";
                laws.add(table(activation, quantity, rows, column, factors, "1", Censoring.ofSteps(rows, column)));
            }
        });
        return laws;
    }

    private static FittedLaw table(
            String activation,
            String quantity,
            List<Row> rows,
            String column,
            List<Factor> factors,
            String statedInLogarithm,
            Censoring censoring) {
        return new FittedLaw(
                activation,
                quantity,
                PowerLaw.fitClustered(
                        rows, row -> row.text("n") + "/" + row.text("share"), row -> row.number(column), factors),
                List.of("2", "2", statedInLogarithm),
                censoring.isNone() ? Optional.empty() : Optional.of(CENSORED),
                Optional.of(censoring));
    }

    /** The largest of each during training. */
    static List<FittedLaw> path(Results results) {
        List<Factor> width = List.of(new Factor("m", row -> row.number("width")));
        List<FittedLaw> laws = new ArrayList<>();
        results.by(row -> row.text("activation")).forEach((activation, rows) -> {
            for (String quantity : List.of("drift", "departure")) {
                laws.add(new FittedLaw(
                        activation,
                        quantity,
                        PowerLaw.fit(
                                largest(new Results("", List.of(), rows), quantity),
                                row -> row.text("draw"),
                                row -> row.number(quantity),
                                width),
                        List.of(NOTHING_STATED)));
            }
        });
        return laws;
    }

    /** Of each training the row in which this column is largest. */
    static List<Row> largest(Results results, String quantity) {
        return results
                .by(row -> row.text("activation") + "/" + row.text("width") + "/" + row.text("draw"))
                .values()
                .stream()
                .map(training -> training.stream()
                        .max(Comparator.comparingDouble(row -> row.number(quantity)))
                        .orElseThrow())
                .toList();
    }
}
