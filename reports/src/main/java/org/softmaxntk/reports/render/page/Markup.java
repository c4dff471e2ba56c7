package org.softmaxntk.reports.render.page;

/** Text made safe to stand in HTML and in SVG, between tags and in quoted attributes. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
