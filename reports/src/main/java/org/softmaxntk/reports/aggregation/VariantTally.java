package org.softmaxntk.reports.aggregation;

import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.catalogue.Statement.Variant;

/** What has been seen of one false variant so far. */
final class VariantTally {
    private final Variant variant;
    private final WorstLine refutation = new WorstLine();
    private long checked;
    private long violations;

    VariantTally(Variant variant) {
        this.variant = variant;
    }

    void add(LedgerLine line) {
        checked++;
        if (refutes(line)) {
            violations++;
            refutation.add(line);
        }
    }

    /** As for the claim itself, an instance or a law that does not have the sizes asked for refutes nothing. */
    private static boolean refutes(LedgerLine line) {
        return line.verdict().refutes() && line.gap().status() == PremiseGap.Status.MET;
    }

    VariantSummary summary() {
        return new VariantSummary(variant.name(), variant.text(), checked, violations, refutation.example());
    }
}
