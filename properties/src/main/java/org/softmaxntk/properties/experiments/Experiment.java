package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * A grid of cells, the names of what they measure, and how what they measured is shown. Implementations have no state; they are
 * found as services, in {@code META-INF/services/org.softmaxntk.properties.experiments.Experiment}.
 */
public interface Experiment {
    /** In words joined by hyphens: the name of its files. */
    String id();

    /** Under which it is run; one name may stand for several grids. */
    default String name() {
        return id();
    }

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

    /** Power laws fitted to the results. */
    default List<FittedLaw> laws(Results results) {
        return List.of();
    }

    /** The results in a short table. */
    default Optional<Digest> digest(Results results) {
        return Optional.empty();
    }

    /** Pictures of the results, which are not empty. */
    default List<Chart> charts(Results results) {
        return List.of();
    }

    /** A map of what became of the cells, which are not none. */
    default Optional<Mosaic> mosaic(Results results) {
        return Optional.empty();
    }

    /** What was found, in a sentence; empty where pictures and tables say it. Not asked without rows. */
    default Optional<String> answer(Results results) {
        return Optional.empty();
    }

    /**
     * The same about somebody's points.
     *
     * @param points k×d, finite
     * @throws InvalidInput if the experiment is about something else, or they will not do
     */
    default Experiment about(Matrix points) {
        throw new InvalidInput("--data", "an experiment about somebody's points, such as diffusion", id());
    }
}
