package org.softmaxntk.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.properties.experiments.ExperimentRun;
import org.softmaxntk.properties.experiments.Experiments;
import org.softmaxntk.properties.experiments.Size;

class ExperimentFolderTest {
    @TempDir
    private Path folder;

    private Path flowWithSeed(long seed, String name) {
        ExperimentRun run = new ExperimentRun(Size.QUICK, seed, 1, folder.resolve(name));
        run.run(Experiments.named("flow").get(0), progress -> {});
        return run.file(Experiments.named("flow").get(0));
    }

    @Test
    void theFirstFolderThatHasResultsIsTaken() {
        Path recorded = flowWithSeed(1, "recorded");
        List<Path> folders = List.of(folder.resolve("own"), folder.resolve("recorded"));
        assertThat(ExperimentFolder.read(folders))
                .singleElement()
                .satisfies(found -> assertThat(found.file()).isEqualTo(recorded));
        Path own = flowWithSeed(2, "own");
        assertThat(ExperimentFolder.read(folders))
                .singleElement()
                .satisfies(found -> assertThat(found.file()).isEqualTo(own));
    }

    @Test
    void noFolderHasNoResults() {
        assertThat(ExperimentFolder.read(List.of(folder.resolve("nowhere")))).isEmpty();
    }
}
