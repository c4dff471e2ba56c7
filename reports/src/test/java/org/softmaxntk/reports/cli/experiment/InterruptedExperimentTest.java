package org.softmaxntk.reports.cli.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.reports.cli.SoftmaxNtk;

class InterruptedExperimentTest {
    @Test
    @Timeout(120)
    void whoEndsAnExperimentIsToldHowToGoOn(@TempDir Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsoftmaxntk.arithmetic=plain",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SoftmaxNtk.class.getName(),
                        "experiment",
                        "table-1",
                        "--threads",
                        "1",
                        "--out",
                        folder.toString()))
                .start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("table-1: 0 of ");
            process.toHandle().destroy();
            assertThat(err.lines().collect(Collectors.joining("\n")))
                    .endsWith("ended; the cells that are finished are kept in " + folder
                            + ", and the same command goes on with the others");
        }
    }
}
