package org.softmaxntk.reports.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.ledger.LedgerReader;
import org.softmaxntk.theorems.ledger.RunHeader;

/** All ledgers of a folder, read in the order of their names. */
public final class LedgerFolder {
    private static final String ENDING = ".jsonl";

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
        return LedgerReader.read(file, (number, entry) -> sink.accept(LedgerLine.of(file, number, entry)));
    }
}
