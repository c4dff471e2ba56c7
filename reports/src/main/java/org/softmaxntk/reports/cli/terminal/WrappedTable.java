package org.softmaxntk.reports.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in aligned columns, {@value #WIDTH} characters wide at most; the last column takes what is left and is
 * wrapped at blanks.
 */
public final class WrappedTable {
    /** The width of a line. */
    public static final int WIDTH = 110;

    private static final String GAP = "  ";
    private static final int NARROWEST = 24;

    private final List<List<String>> rows = new ArrayList<>();

    public WrappedTable(String... header) {
        rows.add(List.of(header));
    }

    /** A table without a header: names and what they stand for. */
    public static WrappedTable withoutHeader() {
        WrappedTable table = new WrappedTable();
        table.rows.clear();
        return table;
    }

    public WrappedTable add(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines, without blanks at their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            int last = row.size() - 1;
            String lead = lead(row);
            List<String> wrapped = wrap(row.get(last), Math.max(NARROWEST, WIDTH - lead.length()));
            for (int k = 0; k < wrapped.size(); k++) {
                lines.add(((k == 0 ? lead : " ".repeat(lead.length())) + wrapped.get(k)).stripTrailing());
            }
        }
        return lines;
    }

    /** All cells but the last, padded. */
    private String lead(List<String> row) {
        StringBuilder lead = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            String cell = row.get(column);
            lead.append(cell).append(" ".repeat(width(column) - cell.length())).append(GAP);
        }
        return lead.toString();
    }

    private int width(int column) {
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
