package org.softmaxntk.properties.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;

class ExperimentRunTest {
    private static final int NONE = -1;

    @TempDir
    private Path folder;

    private ExperimentRun run(int threads, String name) {
        return new ExperimentRun(Size.FULL, 7, threads, folder.resolve(name));
    }

    @Test
    void everyCellIsMeasuredOnceAndKept() throws IOException {
        Doublings experiment = new Doublings(5, NONE);
        List<Progress> told = new ArrayList<>();
        Results results = run(1, "a").run(experiment, told::add);
        assertThat(results.complete()).isTrue();
        assertThat(results.rows()).extracting(row -> row.number("twice")).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
        assertThat(told).extracting(Progress::finished).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Files.readAllLines(run(1, "a").file(experiment)))
                .startsWith("# experiment=doublings size=full seed=7 cells=5 · none", "k,twice,draw")
                .hasSize(7);
    }

    @Test
    void threadsChangeNothing() throws IOException {
        Doublings experiment = new Doublings(40, NONE);
        run(1, "one").run(experiment, progress -> {});
        run(4, "four").run(experiment, progress -> {});
        assertThat(run(1, "one").file(experiment))
                .hasSameBinaryContentAs(run(4, "four").file(experiment));
    }

    @Test
    void whatIsFinishedIsNotMeasuredAgain() throws IOException {
        Doublings broken = new Doublings(6, 3);
        assertThatThrownBy(() -> run(1, "a").run(broken, progress -> {})).hasMessage("no power");
        assertThat(broken.measured.get()).isEqualTo(3);
        Doublings mended = new Doublings(6, NONE);
        run(1, "a").run(mended, progress -> {});
        assertThat(mended.measured.get()).isEqualTo(3);
        run(1, "whole").run(new Doublings(6, NONE), progress -> {});
        assertThat(run(1, "a").file(mended))
                .hasSameBinaryContentAs(run(1, "whole").file(mended));
    }

    @Test
    void halfALastLineIsMeasuredAgain() throws IOException {
        Doublings experiment = new Doublings(4, NONE);
        run(1, "a").run(experiment, progress -> {});
        Path file = run(1, "a").file(experiment);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 3));
        assertThat(Results.read(file).rows()).hasSize(3);
        assertThat(Results.read(file).complete()).isFalse();
        Doublings again = new Doublings(4, NONE);
        run(1, "a").run(again, progress -> {});
        assertThat(again.measured.get()).isEqualTo(1);
        assertThat(file).hasContent(whole);
    }

    @Test
    void halfAHeaderIsWrittenAnew() throws IOException {
        Doublings experiment = new Doublings(2, NONE);
        Path file = run(1, "a").file(experiment);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# experi");
        assertThat(run(1, "a").run(experiment, progress -> {}).rows()).hasSize(2);
    }

    @Test
    void resultsOfAnotherRunAreRefused() {
        Doublings experiment = new Doublings(2, NONE);
        run(1, "a").run(experiment, progress -> {});
        ExperimentRun other = new ExperimentRun(Size.FULL, 8, 1, folder.resolve("a"));
        assertThatThrownBy(() -> other.run(experiment, progress -> {}))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(
                        "required results of this very run, beginning with \"# experiment=doublings size=full seed=8")
                .hasMessageContaining(
                        "use another folder, or delete the file; got \"# experiment=doublings size=full seed=7");
        assertThatThrownBy(() -> run(1, "a").run(new Doublings(3, NONE), progress -> {}))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFileInUseIsRefused() {
        Doublings experiment = new Doublings(2, NONE);
        ExperimentRun run = run(1, "a");
        try (ResultFile held = ResultFile.open(run.file(experiment), ResultHeader.of(experiment, Size.FULL, 7))) {
            assertThat(held.contains(experiment.cells(Size.FULL).get(0))).isFalse();
            assertThatThrownBy(() -> run.run(experiment, progress -> {}))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("required no other run that writes to it");
        }
    }

    @Test
    void badInputIsNamed() throws IOException {
        assertThatThrownBy(() -> run(0, "a")).hasMessage("threads: required at least 1; got 0");
        assertThatThrownBy(() -> Experiments.named("table-2"))
                .hasMessage(
                        "experiment: required one of flow, stated-regime, table-1, breakdown, diffusion; got table-2");
        Path file = Files.writeString(folder.resolve("x.csv"), "# experiment=x cells=1 · none\na,b\n1\n");
        assertThatThrownBy(() -> Results.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("line 3: required 2 values; got 1: \"1\"");
    }
}
