package org.softmaxntk.theorems.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ledger file, read whole.
 *
 * @param header its first line
 * @param entries its further lines, in order
 */
public record Ledger(RunHeader header, List<LedgerEntry> entries) {
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** @throws InvalidInput naming file and line where it is not a ledger of this version */
    public static Ledger read(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new InvalidInput(file.toString(), "a ledger of schema " + RunHeader.SCHEMA, "an empty file");
        }
        JsonMapper mapper = new JsonMapper();
        RunHeader header = parse(mapper, lines.get(0), RunHeader.class, file, 1);
        if (!RunHeader.SCHEMA.equals(header.schema())) {
            throw new InvalidInput(file + ", line 1", "schema " + RunHeader.SCHEMA, "schema " + header.schema());
        }
        List<LedgerEntry> entries = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            entries.add(parse(mapper, lines.get(at), LedgerEntry.class, file, at + 1));
        }
        return new Ledger(header, entries);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new InvalidInput(file.toString(), "a ledger", "no such file", e);
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), "a readable ledger", e.toString(), e);
        }
    }

    private static <T> T parse(JsonMapper mapper, String line, Class<T> type, Path file, int number) {
        String where = file + ", line " + number;
        String required = "a JSON object of the ledger's schema";
        try {
            T read = mapper.readValue(line, type);
            if (read == null) {
                throw new InvalidInput(where, required, "null");
            }
            return read;
        } catch (JacksonException e) {
            throw new InvalidInput(where, required, e.getOriginalMessage(), e);
        }
    }
}
