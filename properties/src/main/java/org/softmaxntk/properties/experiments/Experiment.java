package org.softmaxntk.properties.experiments;

import java.util.List;

/** A grid of cells and the names of what they measure. Implementations have no state. */
public interface Experiment {
    /** In words joined by hyphens: the name of its files. */
    String id();

    /** What it asks, in one sentence. */
    String question();

    /** Everything that is not in the grid and yet decides the numbers, in one line; changes whenever a measurement does. */
    String setting();

    /** How to read what it measures, where columns do not say it themselves. */
    default String reading() {
        return "";
    }

    /** Names of the columns that a cell is found by. */
    List<String> keys();

    /** Names of the columns that a cell measures. */
    List<String> measures();

    /** The grid, in the order of the finished file. No two cells share a key. */
    List<Cell> cells(Size size);
}
