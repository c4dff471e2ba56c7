package org.softmaxntk.reports.cli.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.reports.cli.Invocation;

class CertificatesCommandTest {
    @Test
    void anOutputThatCannotBeIsRefusedBeforeTheSearch(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("table.md");
        Invocation refused =
                Invocation.of("certificates", "--data", "linnerud", "--progress", "--into", file.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualTo("--into " + file + ": required a file in a folder that exists; got no folder "
                        + folder.resolve("none") + "\n");
    }
}
