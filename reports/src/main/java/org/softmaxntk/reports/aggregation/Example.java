package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * One instance worth showing.
 *
 * @param instance its text
 * @param role why it was made
 * @param verdict what the check found
 * @param lnRatio ln(measured/stated); −∞ if measured is 0, NaN if nothing was measured
 * @param lnMeasured ln of the measured side; NaN if nothing was measured
 * @param lnStated ln of the stated side; NaN if nothing was measured
 * @param digits decimal digits that decided; 0 if nothing was measured
 * @param facts its numbers by symbol
 * @param replayCommand the command line that repeats it
 */
public record Example(
        String instance,
        Role role,
        Outcome verdict,
        double lnRatio,
        double lnMeasured,
        double lnStated,
        int digits,
        SortedMap<String, Double> facts,
        @JsonProperty("replay") String replayCommand) {

    static Example of(LedgerLine line) {
        LedgerEntry entry = line.entry();
        boolean measured = entry.measurement() != null;
        return new Example(
                entry.instance(),
                entry.role(),
                line.verdict(),
                measured ? line.lnRatio() : Double.NaN,
                measured ? entry.measurement().measured().enclosure().lnMiddle() : Double.NaN,
                measured ? entry.measurement().stated().enclosure().lnMiddle() : Double.NaN,
                measured ? entry.measurement().digits() : 0,
                new TreeMap<>(entry.facts()),
                entry.replayCommand());
    }
}
