package org.softmaxntk.reports.aggregation;

import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.reports.evidence.VerdictKind;
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
        if (line.verdict() == VerdictKind.VIOLATED) {
            violations++;
            refutation.add(line);
        }
    }

    VariantSummary summary() {
        return new VariantSummary(variant.name(), variant.text(), checked, violations, refutation.example());
    }
}
