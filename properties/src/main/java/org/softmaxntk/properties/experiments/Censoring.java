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
 * @param beyond how many found no width up to the widest that was tried; they have no width, and no steps either
 */
public record Censoring(int cells, int least, int beyond) {
    /** Of cells with a column {@code width}, empty where none was found. */
    static Censoring of(List<Row> rows) {
        return new Censoring(
                rows.size(),
                Math.toIntExact(rows.stream()
                        .filter(row -> row.number("width") == LeastWidth.LEAST)
                        .count()),
                Math.toIntExact(rows.stream()
                        .filter(row -> Double.isNaN(row.number("width")))
                        .count()));
    }

    /** {@code 40 of 111 at the least width that was tried, 0 above the widest}. */
    public String text() {
        return String.format(
                Locale.ROOT, "%d of %d at the least width that was tried, %d above the widest", least, cells, beyond);
    }
}
