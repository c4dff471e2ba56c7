package org.softmaxntk.reports.render;

/** Text made safe to stand in Markdown, in a table's cell too. */
final class MarkdownText {
    private MarkdownText() {}

    /** One line, without anything that Markdown or HTML would take for markup. */
    static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]|^~])", "\\\\$1");
    }
}
