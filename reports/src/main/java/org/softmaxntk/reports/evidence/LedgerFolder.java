package org.softmaxntk.reports.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.RunHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** All ledgers of a folder, read in the order of their names. */
public final class LedgerFolder {
    private static final String ENDING = ".jsonl";
    private static final ObjectReader HEADERS = new JsonMapper().readerFor(RunHeader.class);
    private static final ObjectReader ENTRIES = new JsonMapper().readerFor(LedgerEntry.class);

    private final List<Path> files;

    private LedgerFolder(List<Path> files) {
        this.files = files;
    }

    /**
     * The ledgers of a folder, not read yet.
     *
     * @throws InvalidInput if there is no such folder, or no ledger in it
     */
    public static LedgerFolder of(Path folder) {
        return new LedgerFolder(FolderListing.of(folder, name -> name.endsWith(ENDING), "ledgers (*" + ENDING + ")"));
    }

    /** The same, but a folder that does not exist has no ledgers: right after tests none of which checked a claim. */
    public static LedgerFolder ifAny(Path folder) {
        return Files.exists(folder) ? of(folder) : new LedgerFolder(List.of());
    }

    /**
     * Hands every line to {@code sink} and forgets it: memory does not grow with the ledgers.
     *
     * @return under what circumstances they were written
     * @throws InvalidInput naming file and line where something is not a ledger of this version
     */
    public RunFacts read(Consumer<LedgerLine> sink) {
        List<RunHeader> headers = new ArrayList<>();
        for (Path file : files) {
            headers.add(read(file, sink));
        }
        return RunFacts.of(headers);
    }

    private static RunHeader read(Path file, Consumer<LedgerLine> sink) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            RunHeader header = header(file, reader.readLine());
            int number = 2;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                sink.accept(LedgerLine.of(file, number, parse(ENTRIES, LedgerEntry.class, line, file, number)));
                number++;
            }
            return header;
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), "a readable ledger", e.toString(), e);
        }
    }

    private static RunHeader header(Path file, String line) {
        if (line == null) {
            throw new InvalidInput(file.toString(), "a ledger of schema " + RunHeader.SCHEMA, "an empty file");
        }
        RunHeader header = parse(HEADERS, RunHeader.class, line, file, 1);
        if (!RunHeader.SCHEMA.equals(header.schema())) {
            throw new InvalidInput(
                    LedgerLine.where(file, 1), "schema " + RunHeader.SCHEMA, "schema " + header.schema());
        }
        return header;
    }

    private static <T> T parse(ObjectReader reader, Class<T> type, String line, Path file, int number) {
        T value;
        try {
            value = type.cast(reader.readValue(line));
        } catch (JacksonException e) {
            throw new InvalidInput(
                    LedgerLine.where(file, number), "a JSON object of the ledger's schema", e.getOriginalMessage(), e);
        }
        if (value == null) {
            throw new InvalidInput(LedgerLine.where(file, number), "a JSON object of the ledger's schema", "null");
        }
        return value;
    }
}
