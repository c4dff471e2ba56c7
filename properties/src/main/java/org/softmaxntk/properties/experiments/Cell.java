package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.function.Function;
import org.softmaxntk.model.random.RandomStream;

/**
 * One point of an experiment's grid.
 *
 * @param key its place in the grid, one text for each key column: what it is found again by
 * @param measure what is measured there, one text for each measured column; a pure function of the experiment's stream, from
 *     which it names its own children: cells that are to share a draw share the name
 */
public record Cell(List<String> key, Function<RandomStream, List<String>> measure) {
    public Cell {
        key = List.copyOf(key);
    }

    /** The key in one line, such as {@code softmax,4,0.5}. */
    String line() {
        return String.join(",", key);
    }
}
