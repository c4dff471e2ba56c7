package org.softmaxntk.reports.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * One for each experiment that was begun: of the full run, or where there is none of the quick one; from the first
     * folder that has either.
     *
     * @param folders need not exist
     * @throws org.softmaxntk.model.InvalidInput if a file there is not what an experiment writes
     */
    public static List<Found> read(List<Path> folders) {
        return Experiments.names().stream()
                .flatMap(name -> Experiments.named(name).stream())
                .flatMap(experiment -> places(folders)
                        .filter(place -> Files.exists(place.file(experiment)))
                        .limit(1)
                        .map(place -> {
                            Path file = place.file(experiment);
                            return new Found(experiment, place.size(), file, Results.read(file));
                        }))
                .toList();
    }

    private static Stream<ExperimentRun> places(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> Stream.of(Size.FULL, Size.QUICK).map(size -> new ExperimentRun(size, 0, 1, folder)));
    }
}
