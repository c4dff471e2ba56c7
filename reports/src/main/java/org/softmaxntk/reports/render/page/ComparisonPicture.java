package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.softmaxntk.reports.aggregation.ComparedCurve;
import org.softmaxntk.reports.aggregation.ComparedCurve.Point;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;
import org.softmaxntk.theorems.catalogue.Statement.Comparison;

/** The numbers that a claim compares over another number of its instances, both logarithmic, as an SVG. */
final class ComparisonPicture {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 330;
    private static final double LEFT = 56;
    private static final double RIGHT = 24;
    private static final double TOP = 34;
    private static final double BASE = 280;
    private static final int MOST_TICKS = 8;

    private final Comparison comparison;
    private final List<ComparedCurve> curves;
    private final LogAxis radius;
    private final LogAxis drift;
    private final Svg svg;

    private ComparisonPicture(Comparison comparison, List<ComparedCurve> curves) {
        this.comparison = comparison;
        this.curves = curves;
        radius = axis(curves, Point::across, Point::across, LEFT, WIDTH - LEFT - RIGHT);
        // Upwards: the axis begins at the base and runs to the top.
        drift = axis(curves, Point::least, Point::largest, BASE, TOP - BASE);
        svg = Svg.picture("ratio", WIDTH, HEIGHT, sentence(comparison, curves));
    }

    /** Markup of the picture. At least one curve. */
    static String of(Comparison comparison, List<ComparedCurve> curves) {
        return new ComparisonPicture(comparison, curves).draw();
    }

    /** What the picture shows, in words. */
    static String sentence(Comparison comparison, List<ComparedCurve> curves) {
        String names = curves.stream().map(ComparedCurve::name).collect(Collectors.joining(", "));
        return comparison.quantity() + ", against " + comparison.across() + " for " + names
                + ": the largest in each quarter of a decade, and from there down to the least. Thin lines grow as "
                + comparison.across() + " and as " + comparison.across() + "².";
    }

    private static LogAxis axis(
            List<ComparedCurve> curves,
            ToDoubleFunction<Point> least,
            ToDoubleFunction<Point> largest,
            double from,
            double length) {
        double low = numbers(curves, least).min().orElse(-1);
        double high = numbers(curves, largest).max().orElse(0);
        double margin = Math.max(0.25, 0.04 * (high - low));
        return new LogAxis(low - margin, high + margin, from, length);
    }

    private static DoubleStream numbers(List<ComparedCurve> curves, ToDoubleFunction<Point> number) {
        return curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(number);
    }

    private String draw() {
        for (long tick : radius.ticks(MOST_TICKS)) {
            svg.line("grid", radius.at((double) tick), TOP, radius.at((double) tick), BASE);
            svg.text(radius.at((double) tick), BASE + 17, "middle", "tick", power(tick));
        }
        for (long tick : drift.ticks(MOST_TICKS)) {
            svg.line("grid", LEFT, drift.at((double) tick), radius.right(), drift.at((double) tick));
            svg.text(LEFT - 6, drift.at((double) tick) + 4, "end", "tick", power(tick));
        }
        svg.line("base", LEFT, BASE, radius.right(), BASE).line("base", LEFT, TOP, LEFT, BASE);
        svg.text((LEFT + radius.right()) / 2, HEIGHT - 8, "middle", "label", comparison.across() + ", logarithmic");
        guide(1, "∝ " + comparison.across());
        guide(2, "∝ " + comparison.across() + "²");
        for (int at = 0; at < curves.size(); at++) {
            curve(curves.get(at), at);
        }
        return svg.end();
    }

    /** The lower number to some power, through the upper right corner. */
    private void guide(int exponent, String label) {
        double decades = Math.min(radius.high() - radius.low(), (drift.high() - drift.low()) / exponent);
        double x = radius.at(radius.high() - decades);
        double y = drift.at(drift.high() - exponent * decades);
        svg.line("base guide", x, y, radius.right(), TOP);
        svg.text(x + 8, y - 6, "start", "tick", label);
    }

    private static String power(long decades) {
        return decades == 0 ? "1" : "10" + NumberText.superscript(decades);
    }

    private void curve(ComparedCurve curve, int number) {
        String style = "curve" + number;
        String path = curve.points().stream()
                .map(point ->
                        LogAxis.number(radius.at(point.across())) + "," + LogAxis.number(drift.at(point.largest())))
                .collect(Collectors.joining(" L", "M", ""));
        svg.path("curve " + style, path);
        for (Point point : curve.points()) {
            double x = radius.at(point.across());
            svg.line("curve " + style, x, drift.at(point.least()), x, drift.at(point.largest()));
            svg.dot("dot " + style, x, drift.at(point.largest()), 3, title(curve, point));
        }
        double legend = LEFT + 14 + number * 120;
        svg.path("curve " + style, "M%s,14 h26".formatted(LogAxis.number(legend)));
        svg.text(legend + 32, 18, "start", "label", curve.name());
    }

    private String title(ComparedCurve curve, Point point) {
        return "%s, %s about %s: up to %s on %s"
                .formatted(
                        curve.name(),
                        comparison.across(),
                        NumberText.power(point.across() * Math.log(10)),
                        NumberText.power(point.largest() * Math.log(10)),
                        RunText.plural(point.instances(), "instance"));
    }
}
