package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.Locale;
import org.softmaxntk.properties.experiments.Results.Row;

/**
 * How many cells of a search for the least width do not say what it is: at the least width that was tried the least may be
 * smaller, and where not even the widest passed it is larger.
 *
 * @param cells in all
 * @param least how many ended at the least width that was tried
 * @param beyond how many have no number, as no width up to the widest that was tried did
 */
public record Censoring(int cells, int least, int beyond) {
    /** Of the widths that were found; empty where none was. */
    static Censoring ofWidths(List<Row> rows) {
        long least = rows.stream()
                .filter(row -> row.number("width") == TrainedWidth.LEAST)
                .count();
        return new Censoring(rows.size(), Math.toIntExact(least), missing(rows, "width"));
    }

    /** Of what was measured at the widths that were found: it is what it is, or missing. */
    static Censoring ofSteps(List<Row> rows, String column) {
        return new Censoring(rows.size(), 0, missing(rows, column));
    }

    private static int missing(List<Row> rows, String column) {
        return Math.toIntExact(
                rows.stream().filter(row -> Double.isNaN(row.number(column))).count());
    }

    boolean isNone() {
        return least == 0 && beyond == 0;
    }

    /** {@code 40 of 111 at the least width that was tried, 0 above the widest}. */
    public String text() {
        return String.format(
                Locale.ROOT, "%d of %d at the least width that was tried, %d above the widest", least, cells, beyond);
    }
}
