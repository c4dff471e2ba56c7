package org.softmaxntk.model.benchmark;

import org.softmaxntk.properties.experiments.PowerLaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** How the cost of a step grows with each size, the others being held at {@link #BASE}. */
final class Exponents {
    private static final Shape BASE = Shape.parse("16x8x65536");

    private Exponents() {}

    /** One line for each size. */
    static List<String> lines(Map<Shape, Double> seconds, Map<Shape, Double> allocated) {
        List<String> lines = new ArrayList<>();
        lines.add("| size | stated | time | bytes allocated a step | bytes kept between steps |");
        lines.add("|---|---:|---:|---:|---:|");
        lines.add(line("n", "time 1, memory 0", Shape::samples, seconds, allocated));
        lines.add(line("d = d_in = d_out", "time 1, memory 1", Shape::dimension, seconds, allocated));
        lines.add(line("m", "time 1, memory 1", Shape::width, seconds, allocated));
        return lines;
    }

    private static String line(
            String name,
            String stated,
            ToIntFunction<Shape> size,
            Map<Shape, Double> seconds,
            Map<Shape, Double> allocated) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f |",
                name,
                stated,
                PowerLaw.exponent(along(size, seconds, seconds::get)),
                PowerLaw.exponent(along(size, seconds, allocated::get)),
                PowerLaw.exponent(along(size, seconds, Footprint::ofStep)));
    }

    /** The shapes that differ from the base in this size alone, with what was measured of them. */
    private static Map<Integer, Double> along(
            ToIntFunction<Shape> size, Map<Shape, Double> measured, ToDoubleFunction<Shape> value) {
        Map<Integer, Double> points = new TreeMap<>();
        for (Shape shape : measured.keySet()) {
            if (differences(shape) == 0 || differences(shape) == 1 && size.applyAsInt(shape) != size.applyAsInt(BASE)) {
                points.put(size.applyAsInt(shape), value.applyAsDouble(shape));
            }
        }
        return points;
    }

    private static int differences(Shape shape) {
        return (shape.samples() == BASE.samples() ? 0 : 1)
                + (shape.dimension() == BASE.dimension() ? 0 : 1)
                + (shape.width() == BASE.width() ? 0 : 1);
    }
}
