package org.softmaxntk.reports.cli.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.softmaxntk.properties.certification.LossCourse;
import org.softmaxntk.reports.render.NumberText;

/** The loss under its majorant, step by step: as text, ▒ between what was measured and what was promised, or as SVG. */
final class LossPlot {
    private static final int COLUMNS = 72;
    private static final int LABEL = 10;
    private static final int ROWS = 14;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 320;
    private static final int MARGIN = 60;

    /** Losses that differ by less, relatively, are drawn as one: it may be no more than their rounding. */
    private static final double FLAT = 1e-9;

    private final LossCourse course;
    private final int steps;
    private final double low;
    private final double high;

    LossPlot(LossCourse course) {
        this.course = course;
        this.steps = course.measured().size() - 1;
        this.low = course.measured().stream().min(Double::compare).orElseThrow();
        this.high = course.promised().stream().max(Double::compare).orElseThrow();
    }

    /** Losses from the largest promised, above, to the least measured; steps from left to right. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int left = Stream.of(high, low)
                .mapToInt(loss -> NumberText.fact(loss).length())
                .reduce(LABEL, Math::max);
        lines.add("LOSS, step by step: · promised at most, ● measured");
        for (int row = 0; row < ROWS; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < COLUMNS; column++) {
                line.append(mark(row, step(column)));
            }
            String label = row == 0 ? NumberText.fact(high) : row == ROWS - 1 ? NumberText.fact(low) : "";
            lines.add((" ".repeat(left - label.length()) + label + " │" + line).stripTrailing());
        }
        lines.add(" ".repeat(left + 1) + "└" + "─".repeat(COLUMNS));
        String last = stepCount();
        lines.add(" ".repeat(left + 2) + "0" + " ".repeat(COLUMNS - 1 - last.length()) + last);
        return lines;
    }

    private int step(int column) {
        return (int) Math.round((double) column * steps / (COLUMNS - 1));
    }

    private char mark(int row, int step) {
        int measured = row(course.measured().get(step));
        int promised = row(course.promised().get(step));
        if (row == measured) {
            return '●';
        }
        if (row == promised) {
            return '·';
        }
        return row > promised && row < measured ? '▒' : ' ';
    }

    private boolean isFlat() {
        return high - low <= FLAT * high;
    }

    private int row(double loss) {
        return isFlat() ? 0 : (int) Math.round((high - loss) / (high - low) * (ROWS - 1));
    }

    /** A self-contained picture of both curves. */
    String svg() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                        WIDTH,
                        HEIGHT)
                + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
                + curve(course.promised(), "#b04a3a", "6 3")
                + curve(course.measured(), "#2a5d9f", "none")
                + text(MARGIN - 6, y(high) + 4, "end", NumberText.fact(high))
                + text(MARGIN - 6, y(low) + 4, "end", NumberText.fact(low))
                + text(MARGIN, HEIGHT - 20, "start", "0")
                + text(WIDTH - 20, HEIGHT - 20, "end", stepCount())
                + text(WIDTH - 20, 24, "end", "loss: promised at most (dashed), measured (line)")
                + "</svg>\n";
    }

    private String curve(List<Double> losses, String colour, String dashes) {
        StringBuilder points = new StringBuilder();
        for (int step = 0; step <= steps; step++) {
            points.append(String.format(Locale.ROOT, "%.2f,%.2f ", x(step), y(losses.get(step))));
        }
        return "<polyline fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\" stroke-dasharray=\"" + dashes
                + "\" points=\"" + points.toString().strip() + "\"/>\n";
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
    }

    private double x(int step) {
        return MARGIN + (steps == 0 ? 0 : (double) step * (WIDTH - MARGIN - 20) / steps);
    }

    private double y(double loss) {
        double share = isFlat() ? 0 : (high - loss) / (high - low);
        return 40 + share * (HEIGHT - 90);
    }

    private String stepCount() {
        return NumberText.count(steps) + (steps == 1 ? " step" : " steps");
    }
}
