package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first two lines of a file of results.
 *
 * @param first which run it belongs to: experiment, size, seed, setting and the grid's number of cells
 * @param columns names, the key columns first
 * @param keys how many of them are keys
 */
record ResultHeader(String first, List<String> columns, int keys) {
    ResultHeader {
        columns = List.copyOf(columns);
    }

    static ResultHeader of(Experiment experiment, Size size, long seed) {
        List<String> columns = new ArrayList<>(experiment.keys());
        columns.addAll(experiment.measures());
        String first = "# experiment=%s size=%s seed=%d cells=%d · %s"
                .formatted(
                        experiment.id(), size.id(), seed, experiment.cells(size).size(), experiment.setting());
        return new ResultHeader(first, columns, experiment.keys().size());
    }

    /** Both lines. */
    String text() {
        return first + "\n" + String.join(",", columns) + "\n";
    }

    /** The key columns of a line of results. */
    String keyOf(String line) {
        return String.join(",", Arrays.asList(line.split(",", -1)).subList(0, keys));
    }
}
