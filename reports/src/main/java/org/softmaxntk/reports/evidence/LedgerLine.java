package org.softmaxntk.reports.evidence;

import java.nio.file.Path;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LedgerReader;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * An entry and where it stands.
 *
 * @param file the ledger
 * @param number line in the file, the header being 1
 * @param entry what the line says
 */
public record LedgerLine(Path file, int number, LedgerEntry entry) {
    private static final String BOTH_SIDES = "both sides, lower end first";

    /** @throws InvalidInput if a part is missing that every reader relies on */
    static LedgerLine of(Path file, int number, LedgerEntry entry) {
        String where = LedgerReader.where(file, number);
        require(entry.claim() != null, where, "a claim");
        require(entry.role() != null, where, "a role");
        require(entry.instance() != null, where, "an instance");
        Outcome verdict = entry.verdict();
        Measurement sides = entry.measurement();
        if (verdict == Outcome.NOT_APPLICABLE) {
            require(entry.missed() != null, where, "the hypothesis that failed");
        } else if (verdict.ofInstance()) {
            require(sides != null && ordered(sides), where, BOTH_SIDES);
        } else {
            boolean counted = entry.frequency() != null && possible(entry.frequency());
            require(counted || entry.proof() != null, where, "draws that were counted, or a box that was searched");
            require(sides == null || ordered(sides), where, BOTH_SIDES);
        }
        return new LedgerLine(file, number, entry);
    }

    public Outcome verdict() {
        return entry.verdict();
    }

    public String where() {
        return LedgerReader.where(file, number);
    }

    /** Whether the claim said anything about the instance. */
    public boolean applicable() {
        return verdict() != Outcome.NOT_APPLICABLE;
    }

    /** ln(measured/stated) at representative points; −∞ if measured is 0, +∞ if only stated is, NaN if nothing was measured. */
    public double lnRatio() {
        return entry.measurement() == null ? Double.NaN : entry.measurement().lnRatio();
    }

    /** How far the instance is from the sizes that the claim asks for. */
    public PremiseGap gap() {
        return entry.worth() == null ? PremiseGap.NONE : entry.worth().premise();
    }

    /**
     * Whether both sides are known to a relative 10⁻⁹ or are both as good as 0: then an undecided instance shows equality,
     * where otherwise it would show ignorance.
     */
    public boolean touchesTheBound() {
        return entry.measurement().measured().isNarrow()
                && entry.measurement().stated().isNarrow();
    }

    private static boolean possible(Frequency counted) {
        return counted.successes() >= 0
                && counted.successes() <= counted.trials()
                && counted.trials() > 0
                && counted.failureProbability() > 0
                && counted.failureProbability() < 1
                && counted.lnAgainst() >= 0
                && counted.lnFor() >= 0;
    }

    private static boolean ordered(Measurement sides) {
        return ordered(sides.measured()) && ordered(sides.stated());
    }

    private static boolean ordered(LogRange range) {
        if (range == null) {
            return false;
        }
        double lower = range.lnLower() == null ? Double.NEGATIVE_INFINITY : range.lnLower();
        double upper = range.lnUpper() == null ? Double.NEGATIVE_INFINITY : range.lnUpper();
        return lower <= upper;
    }

    private static void require(boolean met, String where, String required) {
        if (!met) {
            throw new InvalidInput(where, required, "none");
        }
    }
}
