package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.softmaxntk.properties.experiments.Results.Row;

/**
 * A picture of an experiment, as data: curves over one number, both axes logarithmic.
 *
 * @param sentence what it shows, in words
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 * @param guides exponents of powers to draw beside the curves
 */
public record Chart(String sentence, String across, String up, List<Curve> curves, List<Integer> guides) {
    public Chart {
        curves = List.copyOf(curves);
        guides = List.copyOf(guides);
    }

    /**
     * Points that belong together.
     *
     * @param joined whether a line goes through them in their order
     */
    public record Curve(String name, List<Dot> dots, boolean joined) {
        public Curve {
            dots = List.copyOf(dots);
        }
    }

    /** One point. */
    public record Dot(double across, double up) {}

    /** A curve for each group of rows, in the order in which they come. */
    static List<Curve> curves(
            List<Row> rows,
            Function<Row, String> group,
            ToDoubleFunction<Row> across,
            ToDoubleFunction<Row> up,
            boolean joined) {
        return new Results("", List.of(), rows)
                .by(group).entrySet().stream()
                        .map(one -> new Curve(
                                one.getKey(),
                                one.getValue().stream()
                                        .map(row -> new Dot(across.applyAsDouble(row), up.applyAsDouble(row)))
                                        .toList(),
                                joined))
                        .toList();
    }
}
