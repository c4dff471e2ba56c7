package org.softmaxntk.reports.aggregation;

import java.util.Optional;
import org.softmaxntk.reports.evidence.LedgerLine;

/**
 * Remembers the line with the largest measured/stated; among equals the one whose instance has the shorter text, then the
 * lesser one, so that the order of the lines does not matter.
 */
final class WorstLine {
    private LedgerLine worst;

    void add(LedgerLine line) {
        if (worst == null || worse(line, worst)) {
            worst = line;
        }
    }

    Optional<Example> example() {
        return Optional.ofNullable(worst).map(Example::of);
    }

    private static boolean worse(LedgerLine line, LedgerLine than) {
        int byRatio = Double.compare(line.lnRatio(), than.lnRatio());
        if (byRatio != 0) {
            return byRatio > 0;
        }
        String text = line.entry().instance();
        String other = than.entry().instance();
        return text.length() == other.length() ? text.compareTo(other) < 0 : text.length() < other.length();
    }
}
