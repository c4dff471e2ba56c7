package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;

class TextFileTest {
    @Test
    void readsTheWholeTextWithoutTheByteOrderMark(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("text");
        Files.writeString(file, "\uFEFFà 𝕏\nb");
        assertThat(TextFile.read(file)).isEqualTo("à 𝕏\nb");
        Files.writeString(file, "");
        assertThat(TextFile.read(file)).isEmpty();
    }

    @Test
    void missing(@TempDir Path directory) {
        Path file = directory.resolve("none.csv");
        assertThatThrownBy(() -> TextFile.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(file + ": required an existing file; got no such file")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aDirectory(@TempDir Path directory) {
        assertThatThrownBy(() -> TextFile.read(directory))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(directory + ": required a file; got a directory");
    }

    @Test
    void noPermission() {
        // Made by hand: whoever runs the tests as root may read everything.
        AccessDeniedException trouble = new AccessDeniedException("secret.csv");
        assertThat(TextFile.explain("secret.csv", trouble))
                .hasMessage("secret.csv: required a readable file; got no permission to read it")
                .hasCause(trouble);
    }

    @Test
    void anyOtherTroubleIsNamedInOneLine() {
        IOException trouble = new FileSystemLoopException("a\nb");
        assertThat(TextFile.explain("a", trouble))
                .hasMessage("a: required a readable file; got \"java.nio.file.FileSystemLoopException: a\\u000ab\"")
                .hasCause(trouble);
    }

    @Test
    void malformedBytes() {
        byte[] latin = "a,b\r\n1,2\r\n3,é".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> TextFile.decode(latin, "latin.csv"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("latin.csv, line 3: required UTF-8 text; got byte 0xE9")
                .hasCauseInstanceOf(CharacterCodingException.class);
        byte[] utf16 = "\uFEFFa".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> TextFile.decode(utf16, "wide.csv"))
                .hasMessage("wide.csv, line 1: required UTF-8 text; got byte 0xFF");
    }

    @Test
    void aNulByteIsNotText() {
        assertThatThrownBy(() -> TextFile.decode(new byte[] {'a', '\n', 0, 'b'}, "binary"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("binary, line 2: required UTF-8 text; got byte 0x00");
    }
}
