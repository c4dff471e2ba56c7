package org.softmaxntk.properties.experiments;

import java.util.List;

/**
 * What an experiment found, in a short table.
 *
 * @param rows a number for each column; NaN where there is none
 * @param note how to read it
 */
public record Digest(List<String> columns, List<List<Double>> rows, String note) {
    public Digest {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
