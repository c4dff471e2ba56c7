package org.softmaxntk.reports.cli.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.reports.cli.Invocation;

class ExperimentCommandTest {
    @TempDir
    private Path folder;

    private Invocation quick(String name, String... more) {
        String[] arguments = {"experiment", name, "--quick", "--out", folder.toString()};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Invocation.of(all);
    }

    @Test
    void theSlopeStandsBesideWhatIsStatedAndASecondRunMeasuresNothing() throws IOException {
        Invocation first = quick("flow");
        assertThat(first.code()).isZero();
        assertThat(first.err()).startsWith("flow: 0 of 28 cells\n").contains("flow: 28 of 28 cells");
        assertThat(first.out())
                .startsWith("How fast does the gap")
                .containsPattern("softmax, m = 16 +gap +η +1\\.00 +none: no noise; order at h → 0 +1 +5 +–")
                .endsWith("results: " + folder.resolve("flow-quick.csv") + "\n");
        String written = Files.readString(folder.resolve("flow-quick.csv"));
        Invocation second = quick("flow");
        assertThat(second.err()).isEqualTo("flow: 28 of 28 cells\n");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(folder.resolve("flow-quick.csv")).hasContent(written);
    }

    @Test
    void otherResultsInTheWayAreRefused() throws IOException {
        Files.writeString(folder.resolve("flow-quick.csv"), "a,b\n1,2\n");
        Invocation refused = quick("flow");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("required results of this very run").contains("got \"a,b\"");
    }

    @Test
    void aFileIsNoFolderOfResults() throws IOException {
        Path file = Files.writeString(folder.resolve("two.csv"), "a,y\n1,1\n2,2\n");
        for (Path place : List.of(file, file.resolve("below"))) {
            Invocation refused = Invocation.of("experiment", "flow", "--quick", "--out", place.toString());
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err())
                    .isEqualTo(place + ": required a folder for the results; got " + file + ", which is a file\n");
        }
        assertThat(file).hasContent("a,y\n1,1\n2,2\n");
    }

    @Test
    void badUsageIsNamed() {
        assertThat(quick("table-2").err())
                .isEqualTo(
                        "experiment: required one of flow, stated-regime, table-1, breakdown, diffusion; got table-2; did you mean table-1?\n");
        assertThat(quick("flow", "--threads", "0").err()).contains("--threads must be at least 1; got 0");
    }
}
