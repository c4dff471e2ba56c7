package org.softmaxntk.reports.aggregation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.reports.evidence.VerdictKind;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;

/**
 * One instance worth showing.
 *
 * @param instance its text
 * @param role why it was made
 * @param verdict what the check found
 * @param lnRatio ln(measured/stated); −∞ if measured is 0, NaN if the claim does not apply
 * @param lnMeasured ln of the measured side; NaN if the claim does not apply
 * @param lnStated ln of the stated side; NaN if the claim does not apply
 * @param digits decimal digits that decided
 * @param facts its numbers by symbol
 * @param replayCommand the command line that repeats it
 */
public record Example(
        String instance,
        Role role,
        VerdictKind verdict,
        double lnRatio,
        double lnMeasured,
        double lnStated,
        int digits,
        SortedMap<String, Double> facts,
        String replayCommand) {

    static Example of(LedgerLine line) {
        LedgerEntry entry = line.entry();
        boolean applicable = line.applicable();
        return new Example(
                entry.instance(),
                entry.role(),
                line.verdict(),
                applicable ? line.lnRatio() : Double.NaN,
                applicable ? entry.measurement().measured().enclosure().lnMiddle() : Double.NaN,
                applicable ? entry.measurement().stated().enclosure().lnMiddle() : Double.NaN,
                applicable ? entry.measurement().digits() : 0,
                new TreeMap<>(entry.facts()),
                entry.replayCommand());
    }
}
