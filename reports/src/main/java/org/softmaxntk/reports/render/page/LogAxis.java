package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis of decades, drawn from left to right.
 *
 * @param low decades at the left end
 * @param high decades at the right end, above low
 * @param left coordinate of the left end
 * @param width length of the axis
 */
record LogAxis(double low, double high, double left, double width) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    double at(double decades) {
        return left + width * (decades - low) / (high - low);
    }

    double right() {
        return left + width;
    }

    /** Whole decades to be labelled, 0 among them: at most {@code most} and at equal steps. */
    List<Long> ticks(int most) {
        long step = step(most);
        List<Long> ticks = new ArrayList<>();
        for (long tick = (long) Math.ceil(low / step) * step; tick <= high; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    private long step(int most) {
        double least = (high - low) / most;
        for (int step : STEPS) {
            if (step >= least) {
                return step;
            }
        }
        return 1000L * (long) Math.ceil(least / 1000);
    }

    /** A coordinate as SVG wants it: a dot, two decimals. */
    static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.2f", coordinate);
    }
}
