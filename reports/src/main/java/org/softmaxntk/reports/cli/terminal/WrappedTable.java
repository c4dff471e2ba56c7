package org.softmaxntk.reports.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in aligned columns, as wide as the terminal at most; the last column takes what is left and is wrapped at
 * blanks. On a terminal that is too narrow for the columns a row with a header becomes lines of names and cells.
 */
public final class WrappedTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 24;

    private final List<List<String>> rows = new ArrayList<>();
    private final int width;

    public WrappedTable(String... header) {
        this(Terminal.columns());
        rows.add(List.of(header));
    }

    /** Without rows, not even a header, for lines of this width. */
    WrappedTable(int width) {
        this.width = width;
    }

    /** A table without a header: names and what they stand for. */
    public static WrappedTable withoutHeader() {
        return new WrappedTable(Terminal.columns());
    }

    public WrappedTable add(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines, without blanks at their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (isTooWide()) {
            rows.subList(1, rows.size()).forEach(row -> addApart(row, lines));
            return lines;
        }
        for (List<String> row : rows) {
            int last = row.size() - 1;
            String lead = lead(row);
            List<String> wrapped = wrap(row.get(last), Math.max(NARROWEST, width - lead.length()));
            for (int k = 0; k < wrapped.size(); k++) {
                lines.add(((k == 0 ? lead : " ".repeat(lead.length())) + wrapped.get(k)).stripTrailing());
            }
        }
        return lines;
    }

    /** Of more than two columns: what is left for the last one is less than a few words. */
    private boolean isTooWide() {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        return columns > 2 && lead(rows.get(0)).length() + NARROWEST > width && width < Terminal.USUAL;
    }

    /** The first cell, and below it every other that is not empty beside its column's name. */
    private void addApart(List<String> row, List<String> lines) {
        lines.add(row.get(0));
        WrappedTable cells = new WrappedTable(width);
        for (int column = 1; column < row.size(); column++) {
            if (!row.get(column).isBlank()) {
                cells.add("  " + rows.get(0).get(column), row.get(column));
            }
        }
        lines.addAll(cells.lines());
    }

    /** All cells but the last, padded. */
    private String lead(List<String> row) {
        StringBuilder lead = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            String cell = row.get(column);
            lead.append(cell)
                    .append(" ".repeat(widthOf(column) - cell.length()))
                    .append(GAP);
        }
        return lead.toString();
    }

    private int widthOf(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /** {@code text} in lines of at most {@code width} characters; a longer word keeps a line to itself. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
