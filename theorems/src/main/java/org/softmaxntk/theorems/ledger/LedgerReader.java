package org.softmaxntk.theorems.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.softmaxntk.model.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a ledger line by line: memory does not grow with its length. */
public final class LedgerReader {
    private static final ObjectReader HEADERS = new JsonMapper().readerFor(RunHeader.class);
    private static final ObjectReader ENTRIES = new JsonMapper().readerFor(LedgerEntry.class);

    private final Path file;

    private LedgerReader(Path file) {
        this.file = file;
    }

    /** Takes the entries of a ledger in order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one.
         *
         * @param line its number in the file, the header being 1
         */
        void accept(int line, LedgerEntry entry);
    }

    /**
     * Hands every entry of {@code file} to {@code sink}.
     *
     * @return the header
     * @throws InvalidInput naming file and line where it is not a ledger of this version
     */
    public static RunHeader read(Path file, Sink sink) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return new LedgerReader(file).read(lines, sink);
        } catch (NoSuchFileException e) {
            throw new InvalidInput(file.toString(), "a ledger", "no such file", e);
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), "a readable ledger", e.toString(), e);
        }
    }

    /** A line of a file, as messages name it. */
    public static String where(Path file, int line) {
        return file + ", line " + line;
    }

    private RunHeader read(BufferedReader lines, Sink sink) throws IOException {
        RunHeader header = header(lines.readLine());
        int number = 2;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            sink.accept(number, parse(ENTRIES, LedgerEntry.class, line, number));
            number++;
        }
        return header;
    }

    private RunHeader header(String line) {
        if (line == null) {
            throw new InvalidInput(file.toString(), "a ledger of schema " + RunHeader.SCHEMA, "an empty file");
        }
        RunHeader header = parse(HEADERS, RunHeader.class, line, 1);
        if (!RunHeader.SCHEMA.equals(header.schema())) {
            throw new InvalidInput(where(file, 1), "schema " + RunHeader.SCHEMA, "schema " + header.schema());
        }
        return header;
    }

    private <T> T parse(ObjectReader reader, Class<T> type, String line, int number) {
        String required = "a JSON object of the ledger's schema";
        T value;
        try {
            value = type.cast(reader.readValue(line));
        } catch (JacksonException e) {
            throw new InvalidInput(where(file, number), required, e.getOriginalMessage(), e);
        }
        if (value == null) {
            throw new InvalidInput(where(file, number), required, "null");
        }
        return value;
    }
}
