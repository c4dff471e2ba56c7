package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Map;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Distribution;
import org.softmaxntk.reports.render.NumberText;

/** A claim's distribution of measured/stated as an SVG: columns over a logarithmic axis, a line at 1, the bound. */
final class RatioPicture {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 190;
    private static final double LEFT = 46;
    private static final double RIGHT = 22;
    private static final double TOP = 26;
    private static final double BASE = 142;
    private static final double ZERO_ROOM = 54;
    private static final int MOST_COLUMNS = 72;
    private static final int MOST_TICKS = 9;

    /** A single instance among thousands must still be seen. */
    private static final double LEAST_HEIGHT = 2.5;

    private final Distribution distribution;
    private final boolean identity;
    private final Axis axis;
    private final Columns columns;
    private final double fullest;
    private final Svg svg;

    private RatioPicture(ClaimSummary claim) {
        distribution = claim.distribution();
        identity = claim.identity();
        axis = axis(distribution);
        columns = Columns.of(distribution, (axis.high() - axis.low()) / MOST_COLUMNS);
        fullest = Math.max(columns.fullest(), distribution.zeros());
        svg = Svg.picture("ratio", WIDTH, HEIGHT, RatioSentence.of(distribution, identity));
    }

    /** Markup of the picture. The distribution must hold at least one instance. */
    static String of(ClaimSummary claim) {
        return new RatioPicture(claim).draw();
    }

    private static Axis axis(Distribution distribution) {
        boolean zeros = distribution.zeros() > 0;
        double least = distribution.hasFinite() ? distribution.least() : -1;
        double largest = distribution.hasFinite() ? distribution.largest() : 0;
        double span = Math.max(Math.max(largest, 0) - least, 1);
        double low = Math.min(least, -1) - 0.03 * span;
        // Some room beyond the bound, so that one sees it empty.
        double high = Math.max(largest, 0) + 0.10 * span;
        double left = LEFT + (zeros ? ZERO_ROOM : 0);
        return new Axis(low, high, left, WIDTH - RIGHT - left);
    }

    private String draw() {
        beyond();
        grid();
        for (Map.Entry<Long, Long> column : columns.counts().entrySet()) {
            column(column.getKey(), column.getValue());
        }
        zeros();
        bound();
        String label =
                identity ? "share of the rounding budget that is used, logarithmic" : "measured / stated, logarithmic";
        svg.text((axis.left() + axis.right()) / 2, HEIGHT - 8, "middle", "label", label);
        return svg.end();
    }

    private void beyond() {
        double bound = axis.at(0);
        svg.rect("beyond", bound, TOP - 8, axis.right() - bound, BASE - TOP + 8);
    }

    private void grid() {
        svg.line("base", LEFT, BASE, axis.right(), BASE);
        svg.line("grid", LEFT, TOP, axis.right(), TOP);
        svg.text(LEFT - 6, TOP + 4, "end", "tick", NumberText.count((long) fullest));
        svg.text(LEFT - 6, BASE + 4, "end", "tick", "0");
        List<Long> ticks = axis.ticks(MOST_TICKS);
        int one = ticks.indexOf(0L);
        for (int index = 0; index < ticks.size(); index++) {
            long tick = ticks.get(index);
            double x = axis.at((double) tick);
            svg.line("base", x, BASE, x, BASE + 4);
            // A phone leaves every second label out, but not that of the bound.
            String style = (index - one) % 2 == 0 ? "tick" : "tick odd";
            svg.text(x, BASE + 17, "middle", style, tick == 0 ? "1" : "10" + NumberText.superscript(tick));
        }
    }

    private void column(long index, long count) {
        double from = axis.at(index * columns.width());
        double to = axis.at((index + 1) * columns.width());
        double gap = Math.min(1, (to - from) / 5);
        String range = range(index * columns.width()) + " to " + range((index + 1) * columns.width());
        bar(index >= 0 ? "bar over" : "bar", from + gap / 2, to - from - gap, count, range);
    }

    private static String range(double decades) {
        return NumberText.power(decades * Math.log(10));
    }

    private void zeros() {
        if (distribution.zeros() > 0) {
            double middle = LEFT + ZERO_ROOM / 2 - 6;
            bar("bar", middle - 7, 14, distribution.zeros(), "not to be told from 0");
            svg.text(middle, BASE + 17, "middle", "tick", "0");
            svg.rect("break", LEFT + ZERO_ROOM - 10, BASE - 3, 6, 6);
        }
    }

    private void bar(String style, double x, double width, long count, String range) {
        double height = Math.max(LEAST_HEIGHT, (BASE - TOP) * count / fullest);
        String instances = NumberText.count(count) + (count == 1 ? " instance" : " instances");
        svg.rect(style, x, BASE - height, width, height, range + ": " + instances);
    }

    private void bound() {
        double x = axis.at(0);
        svg.line("bound", x, TOP - 8, x, BASE);
        svg.text(x - 5, TOP - 11, "end", "boundlabel", identity ? "rounding budget" : "the bound");
    }
}
