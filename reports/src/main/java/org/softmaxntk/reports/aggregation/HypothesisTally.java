package org.softmaxntk.reports.aggregation;

import java.util.Comparator;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.HypothesisSummary.Witness;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.catalogue.Statement.Premise;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;

/** Boundary instances that failed one premise. One that fails it by accident shows nothing on purpose, and is no witness. */
final class HypothesisTally {
    private static final Comparator<LedgerEntry> SIMPLEST = Comparator.comparingInt(
                    (LedgerEntry entry) -> entry.instance().length())
            .thenComparing(LedgerEntry::instance);

    private final Premise premise;
    private long failures;
    private LedgerEntry witness;
    private long missed;
    private LedgerEntry missedBy;

    HypothesisTally(Premise premise) {
        this.premise = premise;
    }

    void add(LedgerLine line) {
        LedgerEntry entry = line.entry();
        if (entry.role() == Role.BOUNDARY) {
            failures++;
            witness = simpler(entry, witness);
        } else {
            missed++;
            missedBy = simpler(entry, missedBy);
        }
    }

    private static LedgerEntry simpler(LedgerEntry entry, LedgerEntry than) {
        return than == null || SIMPLEST.compare(entry, than) < 0 ? entry : than;
    }

    HypothesisSummary summary() {
        return new HypothesisSummary(premise.id(), premise.text(), failures, shown(witness), missed, shown(missedBy));
    }

    private static Optional<Witness> shown(LedgerEntry failing) {
        return Optional.ofNullable(failing)
                .map(entry ->
                        new Witness(entry.missed().required(), entry.missed().got(), entry.replayCommand()));
    }
}
