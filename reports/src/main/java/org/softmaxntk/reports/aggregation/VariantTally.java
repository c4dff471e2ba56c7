package org.softmaxntk.reports.aggregation;

import java.util.HashSet;
import java.util.Set;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.catalogue.Statement.Variant;

/** What has been seen of one false variant so far. */
final class VariantTally {
    private final Variant variant;
    private final WorstLine refutation = new WorstLine();

    /** Draws from one law are the same draws whenever they are made. */
    private final Set<String> laws = new HashSet<>();

    private long checked;
    private long violations;

    VariantTally(Variant variant) {
        this.variant = variant;
    }

    void add(LedgerLine line) {
        boolean drawn = line.entry().frequency() != null;
        if (drawn && !laws.add(line.entry().instance())) {
            return;
        }
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
