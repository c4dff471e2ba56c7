package org.softmaxntk.reports.aggregation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.catalogue.Statement;

/** Takes ledger lines one by one and sums them up per claim. Time O(1) per line, memory independent of their number. */
public final class Aggregation implements Consumer<LedgerLine> {
    private final Map<String, ClaimTally> tallies = new LinkedHashMap<>();

    /**
     * Nothing seen yet.
     *
     * @param catalogue the statements that lines may be about
     */
    public Aggregation(List<Statement> catalogue) {
        catalogue.forEach(statement -> tallies.put(statement.id(), new ClaimTally(statement)));
    }

    /**
     * Counts one line.
     *
     * @throws InvalidInput if the line is about something the catalogue does not have
     */
    @Override
    public void accept(LedgerLine line) {
        ClaimTally tally = tallies.get(line.entry().claim());
        if (tally == null) {
            throw new InvalidInput(
                    line.where(),
                    "a claim of the catalogue",
                    line.entry().claim() + " (a ledger of another version? clean and run again)");
        }
        tally.add(line);
    }

    /** One summary per statement, in the catalogue's order, those without any line included. */
    public List<ClaimSummary> claims() {
        return tallies.values().stream().map(ClaimTally::summary).toList();
    }
}
