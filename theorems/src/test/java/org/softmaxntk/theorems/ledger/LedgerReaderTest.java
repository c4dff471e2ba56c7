package org.softmaxntk.theorems.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.verdict.Outcome;

class LedgerReaderTest {
    static final RunHeader HEADER = new RunHeader(
            RunHeader.SCHEMA, "quick", -7L, "17.0.1", "somebody", "Linux amd64", "development", "unknown");
    private static final LogRange ZERO_TO_TINY = new LogRange(null, -2000.25);
    private static final LogRange ZERO = new LogRange(null, null);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("ledger").resolve("claim.jsonl");
    }

    private static LedgerEntry decided(String claim, LogRange measured, LogRange stated, Double ratio) {
        return new LedgerEntry(
                claim,
                null,
                Role.GENERATED,
                "data=sphere:1x1x1",
                Outcome.HOLDS,
                new Measurement(measured, stated, ratio, 16),
                null,
                null,
                null,
                null,
                List.of("data:sphere", "start:paired"),
                Map.of("n", 1.0, "B", 1.0000000000000002));
    }

    private static LedgerEntry inapplicable() {
        return new LedgerEntry(
                "ntk-perturbation",
                "negative-exponent",
                Role.BOUNDARY,
                "data=csv:a%20b.csv?inputs=&targets=y",
                Outcome.NOT_APPLICABLE,
                null,
                new MissedPremise("small-radius", "0 < R < 0.01", "R = \"0.02\"\n"),
                null,
                null,
                null,
                List.of(),
                Map.of());
    }

    private WholeLedger written(LedgerEntry... entries) {
        try (LedgerWriter writer = new LedgerWriter(file, HEADER)) {
            List.of(entries).forEach(writer::write);
        }
        return WholeLedger.read(file);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String headerLine() throws IOException {
        written();
        return Files.readString(file).strip();
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> WholeLedger.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(message);
    }

    @Test
    void whatIsWrittenIsRead() {
        LedgerEntry first = decided("softmax-simplex", ZERO_TO_TINY, new LogRange(1.5, 2.5), 0.25);
        LedgerEntry second = decided("ntk-perturbation", ZERO, ZERO, null);
        WholeLedger ledger = written(first, inapplicable(), second);
        assertThat(ledger.header()).isEqualTo(HEADER);
        assertThat(ledger.entries()).containsExactly(first, inapplicable(), second);
    }

    @Test
    void zerosAreNullsAndWhatIsAbsentIsLeftOut() throws IOException {
        written(decided("softmax-simplex", ZERO_TO_TINY, ZERO, null));
        String line = Files.readAllLines(file).get(1);
        assertThat(line)
                .contains("\"measured\":{\"lnLower\":null,\"lnUpper\":-2000.25}")
                .contains("\"stated\":{\"lnLower\":null,\"lnUpper\":null}")
                .contains("\"role\":\"generated\"")
                .doesNotContain("ratio")
                .doesNotContain("hypothesis")
                .doesNotContain("variant");
    }

    @Test
    void aLedgerMayHaveNoEntries() {
        assertThat(written().entries()).isEmpty();
    }

    @Test
    void eachLineIsWholeInTheFileBeforeTheNext() throws IOException {
        try (LedgerWriter writer = new LedgerWriter(file, HEADER)) {
            assertThat(Files.readString(file)).endsWith("}\n");
            assertThat(WholeLedger.read(file).entries()).isEmpty();
            writer.write(inapplicable());
            assertThat(Files.readString(file)).endsWith("}\n");
            assertThat(WholeLedger.read(file).entries()).hasSize(1);
        }
    }

    @Test
    void entriesFromManyThreadsDoNotMix() throws InterruptedException {
        try (LedgerWriter writer = new LedgerWriter(file, HEADER)) {
            List<Thread> threads = List.of(writing(writer), writing(writer), writing(writer), writing(writer));
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(WholeLedger.read(file).entries()).hasSize(200).containsOnly(inapplicable());
    }

    private static Thread writing(LedgerWriter writer) {
        return new Thread(() -> {
            for (int k = 0; k < 50; k++) {
                writer.write(inapplicable());
            }
        });
    }

    @Test
    void aNewWriterStartsTheFileAnew() {
        written(inapplicable());
        assertThat(written().entries()).isEmpty();
    }

    @Test
    void aMissingFile() {
        assertRefused(file + ": required a ledger; got no such file");
    }

    @Test
    void aFolder() throws IOException {
        Files.createDirectories(file);
        assertThatThrownBy(() -> WholeLedger.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(file + ": required a readable ledger; got java.io.IOException")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void anEmptyFile() throws IOException {
        write("");
        assertRefused(file + ": required a ledger of schema softmax-ntk/ledger/2; got an empty file");
    }

    @Test
    void anotherSchema() throws IOException {
        write(headerLine().replace("ledger/2", "ledger/3"));
        assertRefused(file + ", line 1: required schema softmax-ntk/ledger/2; got schema softmax-ntk/ledger/3");
        write("null");
        assertRefused(file + ", line 1: required a JSON object of the ledger's schema; got null");
        write("{}");
        assertThatThrownBy(() -> WholeLedger.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(file + ", line 1: required ");
    }

    @Test
    void aHeaderThatIsNotJson() throws IOException {
        write("claim,verdict\n");
        assertThatThrownBy(() -> WholeLedger.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(file
                        + ", line 1: required a JSON object of the ledger's schema; got Unrecognized token 'claim'")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aLineThatWasCutOff() throws IOException {
        written(inapplicable(), inapplicable());
        String text = Files.readString(file);
        write(text.substring(0, text.length() - 20));
        assertThatThrownBy(() -> WholeLedger.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(file + ", line 3: required a JSON object of the ledger's schema; got ");
    }

    @Test
    void anEntryOfTheWrongForm() throws IOException {
        String header = headerLine();
        for (String line : List.of(
                "",
                "null",
                "{}",
                "{\"regimes\":[],\"facts\":{}}",
                "[]",
                "17",
                "{\"role\":\"invented\"}",
                "{\"digits\":\"many\"}",
                "{} {}")) {
            write(header + "\n" + line + "\n");
            assertThatThrownBy(() -> WholeLedger.read(file))
                    .as("line \"%s\"", line)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageStartingWith(file + ", line 2: required a JSON object of the ledger's schema; got ");
        }
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> WholeLedger.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(file + ": required a readable ledger; got ");
    }
}
