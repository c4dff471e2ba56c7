package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.softmaxntk.properties.experiments.PowerLaw.Factor;
import org.softmaxntk.properties.experiments.Results.Row;

/** The exponents that each experiment is there to find. */
public final class Exponents {
    /** Step sizes from here down count as small: beyond, the gap's next order shows. */
    private static final double SMALL_STEP = 0.25;

    private static final String NOTHING_STATED = "–";

    private Exponents() {}

    /** The laws of the experiment with this id; none of one that has no exponents. */
    public static List<FittedLaw> of(String experiment, Results results) {
        return switch (experiment) {
            case "flow" -> flow(results);
            case "table-1" -> table(results);
            case "breakdown-path" -> path(results);
            default -> List.of();
        };
    }

    private static List<FittedLaw> flow(Results results) {
        List<FittedLaw> laws = new ArrayList<>();
        List<Factor> step = List.of(new Factor("η", row -> row.number("h")));
        results.by(row -> row.text("activation") + ", m = " + row.text("width")).forEach((group, rows) -> {
            List<Row> small = rows.stream()
                    .filter(row -> row.number("h") <= SMALL_STEP && beyondError(row))
                    .toList();
            laws.add(new FittedLaw(
                    group,
                    "gap",
                    PowerLaw.fit(small, row -> row.text("draw"), row -> row.number("gap"), step),
                    List.of("1")));
        });
        return laws;
    }

    /** A gap that the flow's own error could make is none. */
    private static boolean beyondError(Row row) {
        return row.number("gap") > 100 * row.number("flow_error");
    }

    private static List<FittedLaw> table(Results results) {
        List<Factor> factors = List.of(
                new Factor("1/λ", row -> 1 / row.number("lambda")),
                new Factor("n", row -> row.number("n")),
                new Factor("ln(n/ε)", row -> Math.log(row.number("n") / row.number("epsilon"))));
        List<FittedLaw> laws = new ArrayList<>();
        results.by(row -> row.text("activation")).forEach((activation, rows) -> {
            laws.add(law(activation, "width m", rows, row -> row.number("width"), factors, List.of("2", "2", "0")));
            laws.add(
                    law(activation, "steps T at m", rows, row -> row.number("steps"), factors, List.of("2", "2", "1")));
            laws.add(law(
                    activation,
                    "steps T at 4m",
                    rows,
                    row -> row.number("steps_at_four_times"),
                    factors,
                    List.of("2", "2", "1")));
        });
        return laws;
    }

    private static FittedLaw law(
            String group,
            String quantity,
            List<Row> rows,
            ToDoubleFunction<Row> y,
            List<Factor> factors,
            List<String> stated) {
        return new FittedLaw(group, quantity, PowerLaw.fit(rows, y, factors), stated);
    }

    /** The largest of each during training. */
    private static List<FittedLaw> path(Results results) {
        List<Factor> width = List.of(new Factor("m", row -> row.number("width")));
        List<FittedLaw> laws = new ArrayList<>();
        results.by(row -> row.text("activation")).forEach((activation, rows) -> {
            for (String quantity : List.of("drift", "departure")) {
                laws.add(new FittedLaw(
                        activation,
                        quantity,
                        PowerLaw.fit(
                                largest(results, activation, quantity),
                                row -> row.text("draw"),
                                row -> row.number(quantity),
                                width),
                        List.of(NOTHING_STATED)));
            }
        });
        return laws;
    }

    private static List<Row> largest(Results results, String activation, String quantity) {
        return results
                .by(row -> row.text("activation") + "/" + row.text("width") + "/" + row.text("draw"))
                .entrySet()
                .stream()
                .filter(training -> training.getKey().startsWith(activation + "/"))
                .map(training -> training.getValue().stream()
                        .max(Comparator.comparingDouble(row -> row.number(quantity)))
                        .orElseThrow())
                .toList();
    }
}
