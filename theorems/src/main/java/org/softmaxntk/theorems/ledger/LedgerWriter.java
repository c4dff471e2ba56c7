package org.softmaxntk.theorems.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Writes a ledger, a line at a time; each line is whole in the file before the next begins. Safe for threads. */
public final class LedgerWriter implements AutoCloseable {
    private final JsonMapper mapper = new JsonMapper();
    private final BufferedWriter out;

    /** Starts the file anew, creating its folder if needed. */
    public LedgerWriter(Path file, RunHeader header) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        writeLine(header);
    }

    public void write(LedgerEntry entry) {
        writeLine(entry);
    }

    private synchronized void writeLine(Object object) {
        try {
            out.write(mapper.writeValueAsString(object) + "\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
