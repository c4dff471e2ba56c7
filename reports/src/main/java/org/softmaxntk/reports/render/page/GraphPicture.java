package org.softmaxntk.reports.render.page;

import static org.softmaxntk.reports.render.page.Axis.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.reports.render.RunText;
import org.softmaxntk.reports.render.layout.LayeredLayout;

/** Which claim's proof leans on which, as an SVG: from left, the lemmas, to right, the theorems. */
final class GraphPicture {
    private static final double MARGIN = 14;
    private static final double BOX = 152;
    private static final double GAP = 56;
    private static final double LINE = 14;
    private static final int LONGEST_LINE = 20;

    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
    private final LayeredLayout layout;
    private final double boxHeight;
    private final Svg svg;

    private GraphPicture(List<GraphNode> claims) {
        Map<String, List<String>> restsOn = new LinkedHashMap<>();
        int mostLines = 1;
        for (GraphNode claim : claims) {
            nodes.put(claim.id(), claim);
            restsOn.put(claim.id(), claim.restsOn());
            mostLines = Math.max(mostLines, lines(claim).size());
        }
        layout = LayeredLayout.of(restsOn);
        boxHeight = LINE * mostLines + 10;
        double width = 2 * MARGIN + layout.layers() * (BOX + GAP) - GAP;
        double height = 2 * MARGIN + layout.rows() * row() - (row() - boxHeight);
        svg = Svg.group("graph", width, height, label());
    }

    /** Markup of the picture. At least one claim, and with each those it rests on. */
    static String of(List<GraphNode> claims) {
        return new GraphPicture(claims).draw();
    }

    private double row() {
        return boxHeight + 18;
    }

    private String label() {
        return "Dependencies of " + RunText.plural(nodes.size(), "claim") + " in "
                + RunText.plural(layout.layers(), "layer") + ", "
                + RunText.plural(layout.routes().size(), "arrow")
                + "; each claim's section lists those it depends on.";
    }

    private String draw() {
        layout.routes().forEach(this::edge);
        layout.nodes().forEach(this::box);
        return svg.end();
    }

    private double left(int layer) {
        return MARGIN + layer * (BOX + GAP);
    }

    private double middle(double rows) {
        return MARGIN + rows * row() + boxHeight / 2;
    }

    /** Level across every layer that it passes, bent in the gaps between. */
    private void edge(LayeredLayout.Route route) {
        StringBuilder path = new StringBuilder();
        int layer = route.firstLayer();
        List<Double> heights = route.heights();
        for (int at = 0; at + 1 < heights.size(); at++) {
            double from = left(layer + at) + BOX;
            double to = left(layer + at + 1) - (at + 2 == heights.size() ? 6 : 0);
            double bend = (from + to) / 2;
            path.append(at == 0 ? "M" : "L").append(point(from, heights.get(at)));
            path.append(" C").append(point(bend, heights.get(at)));
            path.append(' ').append(point(bend, heights.get(at + 1)));
            path.append(' ').append(point(to, heights.get(at + 1)));
        }
        svg.path("edge", path.toString());
        double tip = left(layer + heights.size() - 1);
        double y = middle(heights.get(heights.size() - 1));
        svg.path("arrow", "M%s,%s l-7,-3.5 v7 z".formatted(number(tip), number(y)));
    }

    private String point(double x, double rows) {
        return number(x) + "," + number(middle(rows));
    }

    private void box(LayeredLayout.Node node) {
        GraphNode claim = nodes.get(node.id());
        double x = left(node.layer());
        double top = middle(node.height()) - boxHeight / 2;
        svg.link(claim.id(), claim.title() + ": " + claim.conclusion().text());
        svg.rect("node " + claim.conclusion().style(), x, top, BOX, boxHeight);
        List<String> lines = lines(claim);
        double baseline = middle(node.height()) - LINE * (lines.size() - 1) / 2 + 4;
        for (String line : lines) {
            svg.text(x + 22, baseline, "start", line.equals(claim.label()) ? "label" : "id", line);
            baseline += LINE;
        }
        svg.text(
                x + 11,
                middle(node.height()) + 4,
                "middle",
                claim.conclusion().style(),
                claim.conclusion().mark());
        svg.endLink();
        steps(claim, x, top);
    }

    /** Scalar steps are too many to be boxes: their number stands at the corner of the claim that uses them. */
    private void steps(GraphNode claim, double x, double top) {
        if (claim.steps() > 0) {
            String style = claim.stepsProved() ? "good" : "bad";
            svg.link("steps", claim.stepsText());
            svg.rect("steps " + style, x - 9, top - 8, 20, 15);
            svg.text(x + 1, top + 3.5, "middle", "stepcount " + style, Long.toString(claim.steps()));
            svg.endLink();
        }
    }

    /** An id, broken at its hyphens into lines that fit a box, and how the claim is cited. */
    private static List<String> lines(GraphNode claim) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : claim.id().split("(?<=-)", -1)) {
            if (!line.isEmpty() && line.length() + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString());
        if (!claim.label().isEmpty()) {
            lines.add(claim.label());
        }
        return lines;
    }
}
