package org.softmaxntk.theorems.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.theorems.verdict.Outcome;

class LedgerWriterTest {
    private static final LedgerEntry ENTRY = new LedgerEntry(
            "c",
            null,
            Role.REAL,
            "i",
            Outcome.HOLDS,
            new Measurement(null, null, 1.0, 16),
            null,
            null,
            null,
            null,
            List.of(),
            Map.of());

    @Test
    void saysWhichFileItCannotWrite(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path below = file.resolve("ledger.jsonl");
        assertThatThrownBy(() -> new LedgerWriter(below, LedgerReaderTest.HEADER).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + below);
    }

    @Test
    void refusesToWriteOnceClosed(@TempDir Path folder) {
        LedgerWriter writer = new LedgerWriter(folder.resolve("ledger.jsonl"), LedgerReaderTest.HEADER);
        writer.close();
        assertThatThrownBy(() -> writer.write(ENTRY)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theSameEntriesGiveTheSameBytes(@TempDir Path folder) throws IOException {
        byte[] first = bytesOf(folder.resolve("a"));
        assertThat(bytesOf(folder.resolve("b"))).isEqualTo(first);
    }

    private static byte[] bytesOf(Path file) throws IOException {
        try (LedgerWriter writer = new LedgerWriter(file, RunHeader.current("full", 5))) {
            writer.write(new LedgerEntry(
                    "c",
                    null,
                    Role.REAL,
                    "i",
                    Outcome.HOLDS,
                    new Measurement(new LogRange(0.1, 0.2), new LogRange(1.0 / 3, 0.5), 1e-300, 16),
                    null,
                    null,
                    null,
                    null,
                    List.of("x"),
                    Map.of("n", 1.0, "m", 2.0, "R", 0.1, "B", 3.0)));
        }
        return Files.readAllBytes(file);
    }
}
