package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.softmaxntk.reports.aggregation.Band;
import org.softmaxntk.reports.aggregation.VacuitySummary;
import org.softmaxntk.reports.aggregation.VacuitySummary.Cell;
import org.softmaxntk.reports.render.NumberText;

/** Where in (R, B) a bound says more than holds anyway, as an SVG: a cell's darkness is the share of its instances. */
final class VacuityMap {
    private static final double LEFT = 66;
    private static final double TOP = 10;
    private static final double BASE = 24;
    private static final double RIGHT = 12;
    private static final double CELL_WIDTH = 50;
    private static final double CELL_HEIGHT = 28;
    private static final double LEAST_WIDTH = 330;

    private final VacuitySummary vacuity;
    private final List<Band> radii;
    private final List<Band> logits;
    private final Svg svg;

    private VacuityMap(VacuitySummary vacuity) {
        this.vacuity = vacuity;
        SortedSet<Band> radius = new TreeSet<>();
        SortedSet<Band> logit = new TreeSet<>();
        vacuity.grid().forEach(cell -> {
            radius.add(cell.radius());
            logit.add(cell.logits());
        });
        radii = List.copyOf(radius);
        logits = List.copyOf(logit);
        double width = Math.max(LEAST_WIDTH, LEFT + radii.size() * CELL_WIDTH + RIGHT);
        svg = Svg.group("map", width, bottom() + BASE, label());
    }

    /** Markup of the picture. The grid must have a cell. */
    static String of(VacuitySummary vacuity) {
        return new VacuityMap(vacuity).draw();
    }

    private double bottom() {
        return TOP + logits.size() * CELL_HEIGHT;
    }

    private String label() {
        long somewhere =
                vacuity.grid().stream().filter(cell -> cell.informative() > 0).count();
        return "By R and B: the stated bound is below the trivial one on some instance in " + somewhere + " of "
                + vacuity.grid().size() + " cells.";
    }

    private String draw() {
        vacuity.grid().forEach(this::cell);
        for (Band radius : radii) {
            svg.text(x(radius) + CELL_WIDTH / 2, bottom() + 16, "middle", "tick", VacuityText.upTo(radius));
        }
        for (Band logit : logits) {
            svg.text(LEFT - 7, y(logit) + CELL_HEIGHT / 2 + 4, "end", "tick", "B ≤ " + VacuityText.upTo(logit));
        }
        svg.text(LEFT - 7, bottom() + 16, "end", "tick", "R ≤");
        return svg.end();
    }

    private double x(Band radius) {
        return LEFT + radii.indexOf(radius) * CELL_WIDTH;
    }

    /** Upwards, as an axis goes. */
    private double y(Band logit) {
        return bottom() - (logits.indexOf(logit) + 1) * CELL_HEIGHT;
    }

    private void cell(Cell cell) {
        long all = cell.informative() + cell.vacuous();
        double x = x(cell.radius());
        double y = y(cell.logits());
        String title = "R %s, B %s: below the trivial bound on %s of %s"
                .formatted(
                        VacuityText.range(cell.radius()),
                        VacuityText.range(cell.logits()),
                        NumberText.count(cell.informative()),
                        NumberText.count(all));
        String style = VacuityText.style(cell.informative(), all);
        svg.rect("cell " + style, x + 1, y + 1, CELL_WIDTH - 2, CELL_HEIGHT - 2, title);
        String share = VacuityText.share(cell.informative(), all);
        svg.text(x + CELL_WIDTH / 2, y + CELL_HEIGHT / 2 + 4, "middle", "share", share);
    }
}
