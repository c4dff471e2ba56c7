package org.softmaxntk.reports.cli.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.softmaxntk.reports.cli.SoftmaxNtk;

/** Ctrl-C, which ends a virtual machine as a request of the operating system does. */
class InterruptedCertifyTest {
    @Test
    @Timeout(120)
    void whoEndsTheProgramGetsWhatWasFoundByThen() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsoftmaxntk.arithmetic=plain",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SoftmaxNtk.class.getName(),
                        "certify",
                        "diabetes",
                        "--rows",
                        "100",
                        "--loss-fraction",
                        "0.3",
                        "--progress"))
                .start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("start 1: ");
            process.toHandle().destroy(); // which, unlike the process itself, leaves its streams open
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        }
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines().collect(Collectors.joining(" ")))
                    .startsWith("diabetes")
                    .contains("the search was ended before it");
        }
    }
}
