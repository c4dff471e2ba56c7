package org.softmaxntk.reports.aggregation;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.aggregation.PremiseSummary.Failure;
import org.softmaxntk.reports.aggregation.PremiseSummary.Shortfall;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.PremiseGap.Status;
import org.softmaxntk.theorems.verdict.Outcome;

/** Counts instances, and laws that were drawn from, by how far they are from the sizes that a claim asks for. */
final class PremiseTally {
    private final SortedMap<String, Shortfall> shortfalls = new TreeMap<>();
    private long met;
    private long extrapolated;
    private long infeasible;
    private long held;
    private long failed;
    private LedgerLine nearestFailure;

    /** Takes a line of an instance, or of a campaign of draws, to which the claim applies. */
    void add(LedgerLine line) {
        PremiseGap gap = line.gap();
        gap.decades().forEach((quantity, decades) -> {
            if (decades > 0) {
                shortfalls.merge(quantity, shortfall(decades), PremiseTally::together);
            }
        });
        if (gap.status() == Status.MET) {
            met++;
            return;
        }
        if (gap.status() == Status.EXTRAPOLATED) {
            extrapolated++;
        } else {
            infeasible++;
        }
        if (line.verdict() == Outcome.HOLDS || line.verdict() == Outcome.SUPPORTED) {
            held++;
        } else if (line.verdict().refutes()) {
            failed++;
            nearestFailure = nearestFailure == null || nearer(line, nearestFailure) ? line : nearestFailure;
        }
    }

    private static Shortfall shortfall(double decades) {
        boolean finite = Double.isFinite(decades);
        return finite ? new Shortfall(1, decades, decades, 0) : new Shortfall(1, Double.NaN, Double.NaN, 1);
    }

    private static Shortfall together(Shortfall one, Shortfall other) {
        return new Shortfall(
                one.instances() + other.instances(),
                // In this order, NaN gives way to the first number.
                other.least() >= one.least() || Double.isNaN(other.least()) ? one.least() : other.least(),
                other.largest() <= one.largest() || Double.isNaN(other.largest()) ? one.largest() : other.largest(),
                one.unbounded() + other.unbounded());
    }

    /** Among equals the shorter text, then the lesser one, so that the order of the lines does not matter. */
    private static boolean nearer(LedgerLine line, LedgerLine than) {
        int byGap = Double.compare(line.gap().largest(), than.gap().largest());
        if (byGap != 0) {
            return byGap < 0;
        }
        String text = line.entry().instance();
        String other = than.entry().instance();
        return text.length() == other.length() ? text.compareTo(other) < 0 : text.length() < other.length();
    }

    PremiseSummary summary() {
        Optional<Failure> failure = Optional.ofNullable(nearestFailure)
                .map(line -> new Failure(line.gap().largest(), Example.of(line)));
        return new PremiseSummary(met, extrapolated, infeasible, held, failed, shortfalls, failure);
    }
}
