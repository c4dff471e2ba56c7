package org.softmaxntk.reports.evidence;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.softmaxntk.theorems.ledger.RunHeader;

/**
 * Under what circumstances the ledgers were written: every value that occurs in a header, sorted. More than one of a kind
 * means that ledgers of different runs lie in one folder.
 */
public record RunFacts(
        List<String> profiles,
        List<String> seeds,
        List<String> jdks,
        List<String> systems,
        List<String> versions,
        List<String> commits) {

    static RunFacts of(Collection<RunHeader> headers) {
        return new RunFacts(
                distinct(headers, RunHeader::profile),
                distinct(headers, header -> Long.toString(header.seed())),
                distinct(headers, header -> header.jdk() + " (" + header.vendor() + ")"),
                distinct(headers, RunHeader::os),
                distinct(headers, RunHeader::version),
                distinct(headers, RunHeader::commit));
    }

    /** Whether one run can have written all ledgers. Seeds may differ within a run. */
    public boolean oneRun() {
        return profiles.size() == 1
                && jdks.size() == 1
                && systems.size() == 1
                && versions.size() == 1
                && commits.size() == 1;
    }

    private static List<String> distinct(Collection<RunHeader> headers, Function<RunHeader, String> fact) {
        SortedSet<String> values = new TreeSet<>();
        headers.forEach(header -> values.add(String.valueOf(fact.apply(header))));
        return List.copyOf(values);
    }
}
