package org.softmaxntk.reports.cli.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.softmaxntk.properties.certification.LossCourse;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.page.Plot;

/** The loss under its majorant, step by step: as text, ▒ between what was measured and what was promised, or as SVG. */
final class LossPlot {
    private static final int COLUMNS = 72;
    private static final int LABEL = 10;
    private static final int ROWS = 14;

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
        Plot.Text text =
                new Plot.Text("Loss, step by step: measured, and promised at most (dashed).", stepCount(), "loss");
        return Plot.file(text, List.of(series("measured", course.measured()), series("promised", course.promised())));
    }

    private static Plot.Series series(String name, List<Double> losses) {
        return new Plot.Series(
                name,
                IntStream.range(0, losses.size())
                        .mapToObj(step -> Plot.Point.plain(step, losses.get(step)))
                        .toList(),
                Plot.Mark.LINE);
    }

    private String stepCount() {
        return NumberText.count(steps) + (steps == 1 ? " step" : " steps");
    }
}
