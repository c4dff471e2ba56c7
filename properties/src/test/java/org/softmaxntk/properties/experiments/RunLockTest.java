package org.softmaxntk.properties.experiments;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;

class RunLockTest {
    @TempDir
    private Path folder;

    @Test
    void aSecondRunSaysWhoRuns() {
        Path results = folder.resolve("table-1.csv");
        try (RunLock first = RunLock.of(results)) {
            assertThatThrownBy(() -> RunLock.of(results))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage(results
                            + ": required no other run that writes to it; wait, or name another folder; got one by "
                            + "process " + ProcessHandle.current().pid());
            RunLock.of(folder.resolve("other.csv")).close();
        }
        RunLock.of(results).close();
    }
}
