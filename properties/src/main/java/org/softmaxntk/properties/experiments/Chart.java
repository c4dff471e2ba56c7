package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.softmaxntk.properties.experiments.Results.Row;

/**
 * A picture of an experiment, as data: curves over one number. Points that have no place on its axes are left out.
 *
 * @param sentence what it shows, in words
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 * @param guides exponents of powers to draw beside the curves; on plain axes none
 * @param isPlain whether both axes are plain; else both are logarithmic
 */
public record Chart(
        String sentence, String across, String up, List<Curve> curves, List<Integer> guides, boolean isPlain) {
    public Chart {
        curves = List.copyOf(curves);
        guides = List.copyOf(guides);
    }

    /** On logarithmic axes. */
    public Chart(String sentence, String across, String up, List<Curve> curves, List<Integer> guides) {
        this(sentence, across, up, curves, guides, false);
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

    /** A joined curve for each of some columns, over another one. */
    public static List<Curve> columns(List<Row> rows, String across, Map<String, String> namesByColumn) {
        return namesByColumn.entrySet().stream()
                .map(one -> new Curve(
                        one.getValue(),
                        rows.stream()
                                .map(row -> new Dot(row.number(across), row.number(one.getKey())))
                                .toList(),
                        true))
                .toList();
    }

    /** A curve for each group of rows, in the order in which they come. */
    public static List<Curve> curves(
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
