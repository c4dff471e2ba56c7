package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.softmaxntk.reports.render.NumberText;

/** Several series of points, both axes logarithmic, as an SVG; thin lines show powers to compare with. */
final class LogPicture {
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
    private final LogAxis across;
    private final LogAxis up;
    private final Svg svg;

    /**
     * What stands on a picture.
     *
     * @param sentence what it shows, in words
     * @param across name of the horizontal axis
     * @param up name of the vertical axis
     */
    record Text(String sentence, String across, String up) {}

    /**
     * Points that belong together.
     *
     * @param joined whether a line goes through them in their order; if not, series are drawn side by side, so that none hides
     *     another
     */
    record Series(String name, List<Point> points, boolean joined) {
        /** With those points only that have a place on logarithmic axes. */
        Series {
            points = points.stream()
                    .filter(point -> Double.isFinite(point.across()) && Double.isFinite(point.up()))
                    .toList();
        }
    }

    /**
     * One point, in decades.
     *
     * @param title shown while the pointer rests on it
     */
    record Point(double across, double up, String title) {
        static Point of(double x, double y, String title) {
            return new Point(Math.log10(x), Math.log10(y), title);
        }
    }

    private LogPicture(Text text, List<Series> series) {
        this.text = text;
        this.series = series;
        across = axis(series, Point::across, LEFT, WIDTH - LEFT - RIGHT);
        up = axis(series, Point::up, BASE, TOP - BASE);
        svg = Svg.picture("ratio", WIDTH, HEIGHT, text.sentence());
    }

    /**
     * Markup of the picture.
     *
     * @param guides exponents of the powers to draw, through the middle of all points
     */
    static String of(Text text, List<Series> series, List<Integer> guides) {
        LogPicture picture = new LogPicture(text, series);
        picture.axes();
        guides.forEach(picture::guide);
        for (int at = 0; at < series.size(); at++) {
            picture.series(series.get(at), at);
        }
        return picture.svg.end();
    }

    private static LogAxis axis(List<Series> series, ToDoubleFunction<Point> number, double from, double length) {
        List<Point> points =
                series.stream().flatMap(one -> one.points().stream()).toList();
        double low = points.stream().mapToDouble(number).min().orElse(-1);
        double high = points.stream().mapToDouble(number).max().orElse(0);
        double margin = Math.max(0.1, 0.05 * (high - low));
        return new LogAxis(low - margin, high + margin, from, length);
    }

    private void axes() {
        for (Tick tick : ticks(across)) {
            double x = across.at(tick.decades());
            svg.line("grid", x, TOP, x, BASE);
            svg.text(x, BASE + 17, "middle", "tick", tick.label());
        }
        for (Tick tick : ticks(up)) {
            double y = up.at(tick.decades());
            svg.line("grid", LEFT, y, across.right(), y);
            svg.text(LEFT - 6, y + 4, "end", "tick", tick.label());
        }
        svg.line("base", LEFT, BASE, across.right(), BASE).line("base", LEFT, TOP, LEFT, BASE);
        svg.text((LEFT + across.right()) / 2, HEIGHT - 8, "middle", "label", text.across() + ", logarithmic");
        svg.text(LEFT, TOP - 6, "start", "label", text.up());
    }

    private record Tick(double decades, String label) {}

    /** Whole decades, and on a short axis 2 and 5 between them. */
    private static List<Tick> ticks(LogAxis axis) {
        List<Tick> ticks = new ArrayList<>();
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
        if (one.joined() && one.points().size() > 1) {
            String path = one.points().stream()
                    .map(point -> LogAxis.number(across.at(point.across())) + "," + LogAxis.number(up.at(point.up())))
                    .collect(Collectors.joining(" L", "M", ""));
            svg.path("curve " + style, path);
        }
        double aside = one.joined() ? 0 : SIDE_BY_SIDE * (number - (series.size() - 1) / 2.0);
        for (Point point : one.points()) {
            svg.dot("dot " + style, across.at(point.across()) + aside, up.at(point.up()), 3, point.title());
        }
        double x = across.right() - LEGEND_STEP * (Math.min(series.size(), 6) - number % 6);
        double y = 12 + 14 * (number / 6);
        if (one.joined()) {
            svg.path("curve " + style, "M%s,%s h16".formatted(LogAxis.number(x - 10), LogAxis.number(y - 4)));
        } else {
            svg.dot("dot " + style, x, y - 4, 4, one.name());
        }
        svg.text(x + 9, y, "start", "label", one.name());
    }
}
