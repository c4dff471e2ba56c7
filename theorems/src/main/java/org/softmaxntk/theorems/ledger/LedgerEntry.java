package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * One examination of one claim. What was found stands in the part that fits: sides that were measured, a premise that
 * failed, draws that were counted, or a box that was searched.
 *
 * @param claim the claim's id, or a scalar step's
 * @param variant name of the false variant that was checked; null for the claim itself
 * @param role why the instance was made
 * @param instance text from which {@code replay} makes it again
 * @param verdict holds, violated, undecided, not-applicable or faulty of an instance; supported, refuted or inconclusive
 *     of draws; proved, refuted or open of a box
 * @param measurement both sides, of draws those of the worst one; null if none were measured
 * @param missed the premise that failed; null if none did
 * @param worth what the instance is worth to the claim, of draws what the worst one is; null where nothing was measured
 * @param frequency how often an event occurred; null unless draws were counted
 * @param proof the box and its sub-boxes; null unless a box was searched
 * @param regimes labels of what the instance exercises, such as {@code data:linnerud}
 * @param facts the instance's numbers by symbol
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerEntry(
        String claim,
        String variant,
        Role role,
        String instance,
        Outcome verdict,
        Measurement measurement,
        MissedPremise missed,
        Worth worth,
        Frequency frequency,
        Proof proof,
        List<String> regimes,
        Map<String, Double> facts) {
    public LedgerEntry {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(verdict, "verdict");
        regimes = List.copyOf(regimes);
        facts = Map.copyOf(facts);
    }

    /** The command line that repeats this entry. */
    public String replayCommand() {
        return replayCommand(variant == null ? claim : claim + "~" + variant, instance);
    }

    /** The command line that examines {@code instance} of {@code claim}, a claim's id or {@code ID~VARIANT}. */
    public static String replayCommand(String claim, String instance) {
        return Program.line("replay " + claim + " \"" + instance + "\"");
    }
}
