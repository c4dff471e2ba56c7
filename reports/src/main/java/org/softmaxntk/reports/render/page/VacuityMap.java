package org.softmaxntk.reports.render.page;

import org.softmaxntk.reports.aggregation.Band;
import org.softmaxntk.reports.aggregation.VacuitySummary;
import org.softmaxntk.reports.aggregation.VacuitySummary.Cell;
import org.softmaxntk.reports.render.NumberText;

/**
 * Where, by two numbers of its instances, a bound says more than holds anyway, as an SVG: a cell's darkness is the
 * share of its instances.
 */
final class VacuityMap {
    private static final double LEFT = 66;
    private static final double TOP = 10;
    private static final double BASE = 24;
    private static final double RIGHT = 12;
    private static final double CELL_WIDTH = 50;
    private static final double CELL_HEIGHT = 28;
    private static final double LEAST_WIDTH = 330;

    private final VacuitySummary vacuity;
    private final BandAxis across;
    private final BandAxis up;
    private final Svg svg;

    private VacuityMap(VacuitySummary vacuity) {
        this.vacuity = vacuity;
        across = axis(0);
        up = axis(1);
        double width = Math.max(LEAST_WIDTH, LEFT + across.size() * CELL_WIDTH + RIGHT);
        svg = Svg.group("map", width, bottom() + BASE, label());
    }

    /** Markup of the picture. The grid must have a cell. */
    static String of(VacuitySummary vacuity) {
        return new VacuityMap(vacuity).draw();
    }

    private BandAxis axis(int which) {
        return BandAxis.over(
                vacuity.grid().stream().map(cell -> band(cell, which)).toList());
    }

    private String name(int which) {
        return vacuity.axes().get(which);
    }

    private Band band(Cell cell, int which) {
        return cell.bands().get(name(which));
    }

    private double bottom() {
        return TOP + up.size() * CELL_HEIGHT;
    }

    private String label() {
        long somewhere =
                vacuity.grid().stream().filter(cell -> cell.informative() > 0).count();
        return "By " + name(0) + " and " + name(1) + ": the stated bound is below the trivial one on some instance in "
                + somewhere + " of " + vacuity.grid().size() + " cells.";
    }

    private String draw() {
        vacuity.grid().forEach(this::cell);
        for (int at = 0; at < across.size(); at++) {
            svg.text(LEFT + (at + 0.5) * CELL_WIDTH, bottom() + 16, "middle", "tick", across.upTo(at));
        }
        for (int at = 0; at < up.size(); at++) {
            svg.text(LEFT - 7, bottom() - (at + 0.5) * CELL_HEIGHT + 4, "end", "tick", name(1) + " ≤ " + up.upTo(at));
        }
        svg.text(LEFT - 7, bottom() + 16, "end", "tick", name(0) + " ≤");
        return svg.end();
    }

    private void cell(Cell cell) {
        long all = cell.informative() + cell.vacuous();
        double x = LEFT + across.at(band(cell, 0)) * CELL_WIDTH;
        // Upwards, as an axis goes.
        double y = bottom() - (up.at(band(cell, 1)) + 1) * CELL_HEIGHT;
        String title = "%s %s, %s %s: below the trivial bound on %s of %s"
                .formatted(
                        name(0),
                        VacuityText.range(band(cell, 0)),
                        name(1),
                        VacuityText.range(band(cell, 1)),
                        NumberText.count(cell.informative()),
                        NumberText.count(all));
        String style = VacuityText.style(cell.informative(), all);
        svg.rect("cell " + style, x + 1, y + 1, CELL_WIDTH - 2, CELL_HEIGHT - 2, title);
        String share = VacuityText.share(cell.informative(), all);
        svg.text(x + CELL_WIDTH / 2, y + CELL_HEIGHT / 2 + 4, "middle", "share", share);
    }
}
