package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis, of decades or of plain numbers, drawn from left to right.
 *
 * @param low number at the left end
 * @param high number at the right end, above low
 * @param left coordinate of the left end
 * @param width length of the axis
 */
record Axis(double low, double high, double left, double width) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    /** With some room at both ends of numbers from {@code least} to {@code largest}, at least {@code room}. */
    static Axis over(double least, double largest, double room, double from, double length) {
        double margin = Math.max(room, 0.05 * (largest - least));
        return new Axis(least - margin, largest + margin, from, length);
    }

    double at(double number) {
        return left + width * (number - low) / (high - low);
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

    /** Numbers to be labelled on an axis of plain numbers: at most {@code most}, at steps of 1, 2 or 5 times a power of ten. */
    List<Double> numbers(int most) {
        double least = (high - low) / most;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step =
                least <= power ? power : least <= 2 * power ? 2 * power : least <= 5 * power ? 5 * power : 10 * power;
        List<Double> numbers = new ArrayList<>();
        for (double at = Math.ceil(low / step); at * step <= high; at++) {
            numbers.add(at * step);
        }
        return numbers;
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
