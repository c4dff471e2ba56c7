package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.softmaxntk.reports.render.NumberText;

/**
 * Several series of points as an SVG: axes, a legend and, where both axes are logarithmic, thin lines for powers to
 * compare with.
 */
public final class Plot {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 330;
    private static final double LEFT = 56;
    private static final double RIGHT = 24;
    private static final double TOP = 50;
    private static final double BASE = 280;
    private static final double LEGEND_STEP = 92;
    private static final double SIDE_BY_SIDE = 6;
    private static final int MOST_TICKS = 8;
    private static final int STYLES = 8;

    private final Text text;
    private final List<Series> series;
    private final Axis across;
    private final Axis up;
    private final boolean logarithmic;
    private final Svg svg;

    /**
     * What stands on a picture.
     *
     * @param sentence what it shows, in words
     * @param across name of the horizontal axis
     * @param up name of the vertical axis
     */
    public record Text(String sentence, String across, String up) {}

    /**
     * Points that belong together.
     *
     * @param mark how they are drawn
     */
    public record Series(String name, List<Point> points, Mark mark) {
        /** With those points only that have a place on the axes. */
        public Series {
            points = points.stream()
                    .filter(point -> Double.isFinite(point.across()) && Double.isFinite(point.up()))
                    .toList();
        }
    }

    /** How the points of a series are drawn. */
    public enum Mark {
        /** A line in their order. */
        LINE,
        /** A line in their order, and a dot each. */
        JOINED,
        /** A dot each; series are drawn side by side, so that none hides another. */
        APART;

        boolean isLine() {
            return this != APART;
        }
    }

    /**
     * One point, in decades where axes are logarithmic.
     *
     * @param least where a thin line down from it ends, which tells of others below it; its own height if there are none
     * @param title shown while the pointer rests on it
     */
    public record Point(double across, double up, double least, String title) {
        /** A point of logarithmic axes, alone. */
        static Point of(double x, double y, String title) {
            return new Point(Math.log10(x), Math.log10(y), Math.log10(y), title);
        }

        /** A point of plain axes, alone. */
        public static Point plain(double x, double y) {
            return new Point(x, y, y, "");
        }
    }

    private Plot(Text text, List<Series> series, boolean logarithmic, Svg svg) {
        this.text = text;
        this.series = series;
        this.logarithmic = logarithmic;
        this.svg = svg;
        across = axis(Point::across, Point::across, LEFT, WIDTH - LEFT - RIGHT);
        // Upwards: the axis begins at the base and runs to the top.
        up = axis(Point::least, Point::up, BASE, TOP - BASE);
    }

    /**
     * Markup of a picture on a page, both axes logarithmic.
     *
     * @param guides exponents of the powers to draw, through the middle of all points
     */
    static String of(Text text, List<Series> series, List<Integer> guides) {
        Plot picture = new Plot(text, series, true, Svg.picture("ratio", WIDTH, HEIGHT, text.sentence()));
        return picture.draw(guides);
    }

    /** Markup of a picture on a page, on plain axes. */
    static String plain(Text text, List<Series> series) {
        return new Plot(text, series, false, Svg.picture("ratio", WIDTH, HEIGHT, text.sentence())).draw(List.of());
    }

    /** A file of its own: a picture on plain axes. */
    public static String file(Text text, List<Series> series) {
        return new Plot(text, series, false, Svg.file(WIDTH, HEIGHT, text.sentence())).draw(List.of()) + "\n";
    }

    private String draw(List<Integer> guides) {
        axes();
        guides.forEach(this::guide);
        for (int at = 0; at < series.size(); at++) {
            series(series.get(at), at);
        }
        return svg.end();
    }

    private Axis axis(ToDoubleFunction<Point> least, ToDoubleFunction<Point> largest, double from, double length) {
        List<Point> points =
                series.stream().flatMap(one -> one.points().stream()).toList();
        double low = points.stream().mapToDouble(least).min().orElse(-1);
        double high = points.stream().mapToDouble(largest).max().orElse(0);
        return Axis.over(low, high, logarithmic ? 0.1 : room(high), from, length);
    }

    /** Plain numbers that differ by less, relatively, are drawn as one: it may be no more than their rounding. */
    private static double room(double high) {
        return high == 0 ? 1 : 1e-3 * Math.abs(high);
    }

    private void axes() {
        for (Tick tick : ticks(across)) {
            double x = across.at(tick.at());
            svg.line("grid", x, TOP, x, BASE);
            svg.text(x, BASE + 17, "middle", "tick", tick.label());
        }
        for (Tick tick : ticks(up)) {
            double y = up.at(tick.at());
            svg.line("grid", LEFT, y, across.right(), y);
            svg.text(LEFT - 6, y + 4, "end", "tick", tick.label());
        }
        svg.line("base", LEFT, BASE, across.right(), BASE).line("base", LEFT, TOP, LEFT, BASE);
        svg.text(
                (LEFT + across.right()) / 2,
                HEIGHT - 8,
                "middle",
                "label",
                text.across() + (logarithmic ? ", logarithmic" : ""));
        svg.text(LEFT, TOP - 6, "start", "label", text.up());
    }

    private record Tick(double at, String label) {}

    /** Of decades the whole ones, and on a short axis 2 and 5 between them. */
    private List<Tick> ticks(Axis axis) {
        List<Tick> ticks = new ArrayList<>();
        if (!logarithmic) {
            axis.numbers(MOST_TICKS).forEach(number -> ticks.add(new Tick(number, NumberText.fact(number))));
            return ticks;
        }
        if (axis.high() - axis.low() > 2.2) {
            axis.ticks(MOST_TICKS).forEach(tick -> ticks.add(new Tick((double) tick, power(tick))));
            return ticks;
        }
        for (long decade = (long) Math.floor(axis.low()); decade <= axis.high(); decade++) {
            for (int digit : new int[] {1, 2, 5}) {
                double at = decade + Math.log10(digit);
                if (at >= axis.low() && at <= axis.high()) {
                    ticks.add(new Tick(at, NumberText.fact(digit * Math.pow(10, decade))));
                }
            }
        }
        return ticks;
    }

    private static String power(long decades) {
        return decades == 0 ? "1" : "10" + NumberText.superscript(decades);
    }

    /** Through the middle of the picture, as long as there is room. */
    private void guide(int exponent) {
        double middle = (across.low() + across.high()) / 2;
        double height = (up.low() + up.high()) / 2;
        double half = Math.min(
                (across.high() - across.low()) / 2, (up.high() - up.low()) / (2.0 * Math.max(1, Math.abs(exponent))));
        double end = height + exponent * half;
        svg.line(
                "base guide",
                across.at(middle - half),
                up.at(height - exponent * half),
                across.at(middle + half),
                up.at(end));
        svg.text(
                across.at(middle + half) - 4,
                up.at(end) + (exponent > 0 ? 14 : -6),
                "end",
                "tick",
                "slope " + (exponent < 0 ? "−" : "") + Math.abs(exponent));
    }

    private void series(Series one, int number) {
        String style = "curve" + number % STYLES;
        if (one.mark().isLine() && one.points().size() > 1) {
            String path = one.points().stream()
                    .map(point -> Axis.number(across.at(point.across())) + "," + Axis.number(up.at(point.up())))
                    .collect(Collectors.joining(" L", "M", ""));
            svg.path("curve " + style, path);
        }
        if (one.mark() != Mark.LINE) {
            dots(one, number, style);
        }
        legend(one, number, style);
    }

    private void dots(Series one, int number, String style) {
        double aside = one.mark().isLine() ? 0 : SIDE_BY_SIDE * (number - (series.size() - 1) / 2.0);
        for (Point point : one.points()) {
            double x = across.at(point.across()) + aside;
            if (point.least() < point.up()) {
                svg.line("curve " + style, x, up.at(point.least()), x, up.at(point.up()));
            }
            svg.dot("dot " + style, x, up.at(point.up()), 3, point.title());
        }
    }

    private void legend(Series one, int number, String style) {
        double x = across.right() - LEGEND_STEP * (Math.min(series.size(), 6) - number % 6);
        double y = 12 + 14 * (number / 6);
        if (one.mark().isLine()) {
            svg.path("curve " + style, "M%s,%s h16".formatted(Axis.number(x - 10), Axis.number(y - 4)));
        } else {
            svg.dot("dot " + style, x, y - 4, 4, one.name());
        }
        svg.text(x + 9, y, "start", "label", one.name());
    }
}
