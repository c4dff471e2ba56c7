package org.softmaxntk.reports.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;

class FileArgumentTest {
    @TempDir
    private Path folder;

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> FileArgument.requireWritable("--into", file))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("--into " + file + ": " + message);
    }

    @Test
    void aFileThatCanBeWrittenIsLetPassUntouched() throws IOException {
        Path fresh = folder.resolve("fresh.md");
        FileArgument.requireWritable("--into", fresh);
        assertThat(fresh).doesNotExist();
        Path old = Files.writeString(folder.resolve("old.md"), "old");
        FileArgument.requireWritable("--into", old);
        assertThat(old).hasContent("old");
        FileArgument.requireWritable("--into", Path.of("beside.md"));
        FileArgument.write("--into", fresh, "new");
        assertThat(fresh).hasContent("new");
    }

    @Test
    void whereNoFileCanBeThatIsToldBeforehand() throws IOException {
        assertRefused(folder, "required a file to write into; got a folder");
        Path none = folder.resolve("none");
        assertRefused(none.resolve("x.md"), "required a file in a folder that exists; got no folder " + none);
        Path plain = Files.writeString(folder.resolve("plain"), "");
        assertRefused(
                plain.resolve("x.md"),
                "required a file in a folder that exists; got a file in the place of the folder " + plain);
    }

    @Test
    void whatFailsLaterIsToldInOneLine() {
        assertThatThrownBy(() -> FileArgument.write("--plot", folder, "text"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("--plot " + folder + ": required a file that can be written; got ")
                .hasMessageNotContaining("Exception")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void anEmptyNameIsOfNoFile() {
        assertThatThrownBy(() -> FileArgument.path("DATA", ""))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("DATA: required the name of a file; got an empty one");
    }
}
