package org.softmaxntk.reports.render.page;

import static org.softmaxntk.reports.render.page.Axis.number;

/** A picture in the making. Everything it is given as text is escaped; styles are names of the page's own style sheet. */
final class Svg {
    private static final String STYLE = """
            <style>.paper { fill: #fff } .base { stroke: #59616c } .grid { stroke: #dcdfe4 } text { fill: #59616c }
            .curve { fill: none; stroke-width: 2 } .curve0 { stroke: #2a5d9f } .curve1 { stroke: #b04a3a; stroke-dasharray: 6 3 }</style>
            """;

    private final StringBuilder markup = new StringBuilder();

    private Svg(String attributes, double width, double height) {
        markup.append("<svg viewBox=\"0 0 %s %s\" %s>\n".formatted(size(width), size(height), attributes));
    }

    /** A picture that fills the width it is given; {@code label} says what it shows to those who cannot see it. */
    static Svg picture(String style, double width, double height, String label) {
        return new Svg(named(style, "img", label), width, height);
    }

    /** A file of its own, which brings the style that a plot on a page has from there. */
    static Svg file(double width, double height, String label) {
        String sized =
                "xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" font-family=\"sans-serif\" font-size=\"12\" "
                        .formatted(size(width), size(height));
        Svg svg = new Svg(sized + named("plot", "img", label), width, height);
        svg.markup.append(STYLE);
        return svg.rect("paper", 0, 0, width, height);
    }

    /** A picture with links in it, in its own size however narrow the page. */
    static Svg group(String style, double width, double height, String label) {
        String sized = "width=\"%s\" height=\"%s\" ".formatted(size(width), size(height));
        return new Svg(sized + named(style, "group", label), width, height);
    }

    /** A picture that says nothing which does not stand beside it in words. */
    static Svg decoration(String style, double width, double height) {
        return new Svg("class=\"%s\" aria-hidden=\"true\"".formatted(style), width, height);
    }

    private static String named(String style, String role, String label) {
        return "class=\"%s\" role=\"%s\" aria-label=\"%s\"".formatted(style, role, Markup.escaped(label));
    }

    private static String size(double length) {
        return Long.toString((long) Math.ceil(length));
    }

    Svg rect(String style, double x, double y, double width, double height) {
        return rect(style, x, y, width, height, "");
    }

    /** @param title shown while the pointer rests on it; empty for none */
    Svg rect(String style, double x, double y, double width, double height, String title) {
        markup.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(style, number(x), number(y), number(width), number(height)));
        markup.append(title.isEmpty() ? "/>\n" : "><title>" + Markup.escaped(title) + "</title></rect>\n");
        return this;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        markup.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
        return this;
    }

    /** @param anchor start, middle or end: which part of the text is at x */
    Svg text(double x, double y, String anchor, String style, String text) {
        markup.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(style, number(x), number(y), anchor, Markup.escaped(text)));
        return this;
    }

    Svg dot(String style, double x, double y, double radius, String title) {
        markup.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>\n"
                .formatted(style, number(x), number(y), number(radius), Markup.escaped(title)));
        return this;
    }

    /** @param commands of SVG's paths, made of numbers */
    Svg path(String style, String commands) {
        markup.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(style, Markup.escaped(commands)));
        return this;
    }

    /** What follows until {@link #endLink} leads to the part of the page with this id. */
    Svg link(String id, String title) {
        markup.append("<a href=\"#%s\"><title>%s</title>\n".formatted(Markup.escaped(id), Markup.escaped(title)));
        return this;
    }

    Svg endLink() {
        markup.append("</a>\n");
        return this;
    }

    /** The whole markup. */
    String end() {
        return markup + "</svg>";
    }
}
