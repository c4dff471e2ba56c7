package org.softmaxntk.reports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAndReplacesAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a/b/report.json");

        WholeFile.write(file, "first");
        WholeFile.write(file, "second ∞");

        assertThat(file).hasContent("second ∞");
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeReplacedIsInvalidAndLeftAsItWas() throws IOException {
        Path taken =
                Files.createDirectories(folder.resolve("taken/by a folder")).getParent();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> WholeFile.write(taken, "text"))
                .withMessageStartingWith(taken + ": required a file that can be written");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(taken);
        }
    }

    @Test
    void aFolderThatIsAFileIsInvalid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> WholeFile.write(file.resolve("x"), "text"));
    }
}
