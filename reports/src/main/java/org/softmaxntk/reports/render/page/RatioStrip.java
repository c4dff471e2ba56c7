package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Map;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Distribution;
import org.softmaxntk.reports.render.NumberText;

/** The same distribution in the height of a line of text, all claims over one axis, so that the eye compares them. */
final class RatioStrip {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 22;
    private static final double FARTHEST = -24;
    private static final int MOST_COLUMNS = 60;

    private final Axis axis;

    private RatioStrip(Axis axis) {
        this.axis = axis;
    }

    /** Strips that have room for all of these; what lies farther than 24 decades below its bound is drawn at the edge. */
    static RatioStrip over(List<ClaimSummary> claims) {
        double least = -3;
        double largest = 0;
        for (ClaimSummary claim : claims) {
            Distribution distribution = claim.distribution();
            if (distribution.hasFinite()) {
                least = Math.min(least, distribution.least());
                largest = Math.max(largest, distribution.largest());
            }
        }
        double low = Math.max(least, FARTHEST);
        double high = Math.min(largest, -FARTHEST) + 0.04 * (largest - low);
        return new RatioStrip(new Axis(low - 0.03 * (high - low), high, 0, WIDTH));
    }

    /** The axis' ends in words, for the column's heading. */
    String legend() {
        return "from 10" + NumberText.superscript((long) Math.floor(axis.low())) + " to the bound";
    }

    String of(ClaimSummary claim) {
        Svg svg = Svg.decoration("strip", WIDTH, HEIGHT).line("base", 0, HEIGHT - 1, WIDTH, HEIGHT - 1);
        Distribution distribution = claim.distribution();
        Columns columns = Columns.of(distribution, (axis.high() - axis.low()) / MOST_COLUMNS);
        for (Map.Entry<Long, Long> column : columns.counts().entrySet()) {
            double from = Math.max(0, Math.min(axis.at(column.getKey() * columns.width()), WIDTH - 2));
            double width = Math.max(1.5, axis.width() * columns.width() / (axis.high() - axis.low()) - 0.4);
            // The root of the share: single instances beside thousands stay visible in a line of text.
            double height = Math.max(2, (HEIGHT - 3) * Math.sqrt((double) column.getValue() / columns.fullest()));
            svg.rect(column.getKey() >= 0 ? "bar over" : "bar", from, HEIGHT - 1 - height, width, height);
        }
        return svg.line("bound", axis.at(0), 0, axis.at(0), HEIGHT).end();
    }
}
