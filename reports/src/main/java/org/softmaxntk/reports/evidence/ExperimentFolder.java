package org.softmaxntk.reports.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.softmaxntk.properties.experiments.Experiment;
import org.softmaxntk.properties.experiments.ExperimentRun;
import org.softmaxntk.properties.experiments.Experiments;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Size;

/** The results of experiments that lie in a folder. */
public final class ExperimentFolder {
    private ExperimentFolder() {}

    /**
     * What one experiment has found.
     *
     * @param experiment what it asks
     * @param size how much of its grid was to be run
     * @param file where the results are
     * @param results those that there are by now
     */
    public record Found(Experiment experiment, Size size, Path file, Results results) {
        /** The results as comma-separated values, as the experiment's own file has them. */
        public String text() {
            StringBuilder text =
                    new StringBuilder("# " + results.run() + "\n" + String.join(",", results.columns()) + "\n");
            for (Results.Row row : results.rows()) {
                text.append(results.columns().stream().map(row::text).collect(Collectors.joining(",")))
                        .append('\n');
            }
            return text.toString();
        }
    }

    /**
     * One for each experiment that was begun: of the full run, or where there is none of the quick one.
     *
     * @param folder need not exist
     * @throws org.softmaxntk.model.InvalidInput if a file there is not what an experiment writes
     */
    public static List<Found> read(Path folder) {
        List<Found> found = new ArrayList<>();
        for (String name : Experiments.names()) {
            for (Experiment experiment : Experiments.named(name)) {
                for (Size size : List.of(Size.FULL, Size.QUICK)) {
                    Path file = new ExperimentRun(size, 0, 1, folder).file(experiment);
                    if (Files.exists(file)) {
                        found.add(new Found(experiment, size, file, Results.read(file)));
                        break;
                    }
                }
            }
        }
        return found;
    }
}
