package org.softmaxntk.reports.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Results.Row;
import org.softmaxntk.reports.render.NumberText;

/**
 * What becomes of training by width and step size, as an SVG: a cell for each pair, cut into as many strips as there are draws, one
 * colour for each outcome; the edge of stability, where ηmΛ = 2, is a line between cells.
 */
final class PhasePicture {
    private static final double LEFT = 76;
    private static final double TOP = 70;
    private static final double CELL_WIDTH = 64;
    private static final double CELL_HEIGHT = 22;
    private static final double BASE = 44;
    private static final double EDGE = 2;

    private static final Map<String, String> NAMES = names();

    private final Results results;
    private final List<Double> widths;
    private final List<Double> steps;
    private final Svg svg;

    private PhasePicture(Results results) {
        this.results = results;
        this.widths = values("width");
        this.steps = values("h");
        svg = Svg.group("map", Math.max(540, right() + 80), bottom() + BASE, sentence());
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("kernel", "converges in the kernel regime");
        names.put("outside", "converges outside it");
        names.put("undecided", "undecided, below the first loss");
        names.put("unsettled", "bounded, does not settle");
        names.put("diverges", "diverges");
        return names;
    }

    static String of(Results results) {
        return new PhasePicture(results).draw();
    }

    /** What the picture shows, in words. */
    static String sentence() {
        return "By width m and step size η, in units of 1/(mΛ): whether training converges with the kernel within a tenth of the"
                + " first one, converges otherwise, is undecided or bounded when its steps are over, or diverges; a strip for each draw."
                + " The line is the edge of stability, ηmΛ = 2.";
    }

    private List<Double> values(String column) {
        return List.copyOf(new TreeSet<>(
                results.rows().stream().map(row -> row.number(column)).toList()));
    }

    private double bottom() {
        return TOP + steps.size() * CELL_HEIGHT;
    }

    private double right() {
        return LEFT + widths.size() * CELL_WIDTH;
    }

    private String draw() {
        results.by(row -> row.text("width") + "/" + row.text("h")).values().forEach(this::cell);
        for (int at = 0; at < widths.size(); at++) {
            svg.text(LEFT + (at + 0.5) * CELL_WIDTH, bottom() + 16, "middle", "tick", NumberText.fact(widths.get(at)));
        }
        svg.text((LEFT + right()) / 2, bottom() + 34, "middle", "label", "width m");
        for (int at = 0; at < steps.size(); at++) {
            svg.text(LEFT - 7, bottom() - (at + 0.5) * CELL_HEIGHT + 4, "end", "tick", NumberText.fact(steps.get(at)));
        }
        svg.text(8, TOP - 6, "start", "label", "ηmΛ");
        edge();
        legend();
        return svg.end();
    }

    private void cell(List<Row> draws) {
        double left = LEFT + widths.indexOf(draws.get(0).number("width")) * CELL_WIDTH + 1;
        double top = bottom() - (steps.indexOf(draws.get(0).number("h")) + 1) * CELL_HEIGHT + 1;
        double strip = (CELL_WIDTH - 2) / draws.size();
        for (int at = 0; at < draws.size(); at++) {
            Row row = draws.get(at);
            svg.rect("phase " + row.text("outcome"), left + at * strip, top, strip, CELL_HEIGHT - 2, title(row));
        }
    }

    private static String title(Row row) {
        return "m = %s, ηmΛ = %s, draw %s: %s after %s steps; loss %s of the first, drift up to %s, alignment down to %s"
                .formatted(
                        row.text("width"),
                        row.text("h"),
                        row.text("draw"),
                        NAMES.getOrDefault(row.text("outcome"), row.text("outcome")),
                        row.text("steps"),
                        number(row, "loss_ratio"),
                        number(row, "largest_drift"),
                        number(row, "least_alignment"));
    }

    private static String number(Row row, String column) {
        return NumberText.power(Math.log(row.number(column)));
    }

    /** Between the last step size of at most 2 and the first beyond. */
    private void edge() {
        long below = steps.stream().filter(h -> h <= EDGE).count();
        double y = bottom() - below * CELL_HEIGHT;
        svg.line("bound", LEFT - 4, y, right() + 4, y);
        svg.text(right() + 8, y + 4, "start", "boundlabel", "ηmΛ = 2");
    }

    private void legend() {
        int at = 0;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            double x = LEFT + 230 * (at % 2);
            int row = at / 2;
            double y = 4 + 18.0 * row;
            svg.rect("phase " + name.getKey(), x, y, 12, 12, name.getValue());
            svg.text(x + 17, y + 10, "start", "label", name.getValue());
            at++;
        }
    }
}
