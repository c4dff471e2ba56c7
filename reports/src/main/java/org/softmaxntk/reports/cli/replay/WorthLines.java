package org.softmaxntk.reports.cli.replay;

import java.util.Locale;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Worth;

/** What an instance is worth to a claim, to be read: sizes it falls short of, and what holds without the claim. */
final class WorthLines {
    private WorthLines() {}

    static void add(WrappedTable table, LedgerEntry entry) {
        Worth worth = entry.worth();
        worth.gap().forEach((quantity, decades) -> table.add("size", quantity + ": " + size(decades)));
        if (worth.trivial() != null && entry.measurement() != null) {
            String vacuous = worth.vacuous(entry.measurement().stated()) ? "; the stated side is above it" : "";
            table.add("trivially", "at most " + EntryText.size(worth.trivial()) + " holds anyway" + vacuous);
        }
    }

    private static String size(Double decades) {
        if (decades == null) {
            return "no size would do on these data; not an instance of the claim";
        }
        return decades <= 0
                ? String.format(Locale.ROOT, "as asked, with a factor 10^%.1f to spare", -decades)
                : String.format(Locale.ROOT, "smaller than asked by 10^%.1f; not an instance of the claim", decades);
    }
}
