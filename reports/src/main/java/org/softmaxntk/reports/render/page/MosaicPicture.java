package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.softmaxntk.properties.experiments.Mosaic;
import org.softmaxntk.properties.experiments.Mosaic.Strip;
import org.softmaxntk.properties.experiments.Mosaic.Tile;
import org.softmaxntk.reports.render.NumberText;

/**
 * What became of each cell of a grid of two numbers, as an SVG: a cell is cut into as many strips as there are draws, one colour
 * for each kind; an edge is a line between cells.
 */
final class MosaicPicture {
    private static final double LEFT = 76;
    private static final double TOP = 70;
    private static final double CELL_WIDTH = 64;
    private static final double CELL_HEIGHT = 22;
    private static final double BASE = 44;

    private final Mosaic mosaic;
    private final List<Double> columns;
    private final List<Double> rows;
    private final Svg svg;

    private MosaicPicture(Mosaic mosaic) {
        this.mosaic = mosaic;
        this.columns = List.copyOf(
                new TreeSet<>(mosaic.tiles().stream().map(Tile::across).toList()));
        this.rows =
                List.copyOf(new TreeSet<>(mosaic.tiles().stream().map(Tile::up).toList()));
        svg = Svg.group("map", Math.max(540, right() + 80), bottom() + BASE, mosaic.sentence());
    }

    static String of(Mosaic mosaic) {
        return new MosaicPicture(mosaic).draw();
    }

    private double bottom() {
        return TOP + rows.size() * CELL_HEIGHT;
    }

    private double right() {
        return LEFT + columns.size() * CELL_WIDTH;
    }

    private String draw() {
        mosaic.tiles().forEach(this::tile);
        for (int at = 0; at < columns.size(); at++) {
            svg.text(LEFT + (at + 0.5) * CELL_WIDTH, bottom() + 16, "middle", "tick", NumberText.fact(columns.get(at)));
        }
        svg.text((LEFT + right()) / 2, bottom() + 34, "middle", "label", mosaic.across());
        for (int at = 0; at < rows.size(); at++) {
            svg.text(LEFT - 7, bottom() - (at + 0.5) * CELL_HEIGHT + 4, "end", "tick", NumberText.fact(rows.get(at)));
        }
        svg.text(8, TOP - 6, "start", "label", mosaic.up());
        edge();
        legend();
        return svg.end();
    }

    private void tile(Tile tile) {
        double left = LEFT + columns.indexOf(tile.across()) * CELL_WIDTH + 1;
        double top = bottom() - (rows.indexOf(tile.up()) + 1) * CELL_HEIGHT + 1;
        double width = (CELL_WIDTH - 2) / tile.strips().size();
        for (int at = 0; at < tile.strips().size(); at++) {
            Strip strip = tile.strips().get(at);
            svg.rect("phase " + strip.kind(), left + at * width, top, width, CELL_HEIGHT - 2, strip.title());
        }
    }

    /** Between the last row of at most the edge's value and the first beyond. */
    private void edge() {
        long below = rows.stream().filter(up -> up <= mosaic.edge()).count();
        double y = bottom() - below * CELL_HEIGHT;
        svg.line("bound", LEFT - 4, y, right() + 4, y);
        svg.text(right() + 8, y + 4, "start", "boundlabel", mosaic.edgeName());
    }

    private void legend() {
        int at = 0;
        for (Map.Entry<String, String> kind : mosaic.kinds().entrySet()) {
            double x = LEFT + 230 * (at % 2);
            int row = at / 2;
            double y = 4 + 18.0 * row;
            svg.rect("phase " + kind.getKey(), x, y, 12, 12, kind.getValue());
            svg.text(x + 17, y + 10, "start", "label", kind.getValue());
            at++;
        }
    }
}
