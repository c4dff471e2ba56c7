package org.softmaxntk.reports.render;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in aligned columns, two spaces apart. Columns are as wide as their widest cell, in code points. */
final class TextTable {
    /** On which side a column's cells begin. */
    enum Align {
        LEFT,
        RIGHT
    }

    private final List<Align> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Align> columns) {
        this.columns = List.copyOf(columns);
    }

    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "the table has " + columns.size() + " columns, so a row must have as many cells; got " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    /** The lines, the first row being underlined as a header. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row)));
        if (!lines.isEmpty()) {
            int length = columns.size() * 2 - 2;
            for (int column = 0; column < columns.size(); column++) {
                length += width(column);
            }
            lines.add(1, "─".repeat(length));
        }
        return lines;
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(width(column) - length(cell));
            line.append(columns.get(column) == Align.LEFT ? cell + padding : padding + cell)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    /** {@code text} in lines of at most {@code width} characters, all but the first indented; a longer word stays whole. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(" ");
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
