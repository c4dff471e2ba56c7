package org.softmaxntk.theorems.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A ledger held whole, which only tests want. */
record WholeLedger(RunHeader header, List<LedgerEntry> entries) {
    static WholeLedger read(Path file) {
        List<LedgerEntry> entries = new ArrayList<>();
        RunHeader header = LedgerReader.read(file, (line, entry) -> entries.add(entry));
        return new WholeLedger(header, entries);
    }
}
