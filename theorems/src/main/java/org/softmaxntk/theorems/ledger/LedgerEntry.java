package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One instance of one claim, checked.
 *
 * @param claim the claim's id
 * @param variant name of the false variant that was checked; null for the claim itself
 * @param role why the instance was made
 * @param instance text from which {@code replay} makes it again
 * @param verdict holds, violated, undecided, not-applicable or faulty
 * @param measured the left side; null if not applicable
 * @param stated the right side; null if not applicable
 * @param ratio measured/stated; null if not applicable or beyond the range of a double
 * @param digits decimal digits that decided; 0 if not applicable
 * @param hypothesis id of the premise that failed; null if all hold
 * @param required what that premise asks
 * @param got what the instance has instead
 * @param regimes labels of what the instance exercises, such as {@code data:linnerud}
 * @param facts the instance's numbers by symbol
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerEntry(
        String claim,
        String variant,
        Role role,
        String instance,
        String verdict,
        LogRange measured,
        LogRange stated,
        Double ratio,
        int digits,
        String hypothesis,
        String required,
        String got,
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
        String name = variant == null ? claim : claim + "~" + variant;
        return "java -jar reports/target/softmax-ntk.jar replay " + name + " \"" + instance + "\"";
    }
}
