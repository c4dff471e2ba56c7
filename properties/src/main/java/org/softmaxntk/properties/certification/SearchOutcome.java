package org.softmaxntk.properties.certification;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a search came to: a certificate, or why there is none.
 *
 * @param certified the narrowest that was found
 * @param reason why nothing was; empty exactly where something was
 * @param extrapolated the width that would do, were its spectrum and sizes those of the widest start that was tried: an order of
 *     magnitude, no promise; empty where something was certified, or none would do
 * @param stopped whether the search was ended before it was done
 */
public record SearchOutcome(
        Optional<Certified> certified, Optional<String> reason, OptionalInt extrapolated, boolean stopped) {
    static SearchOutcome of(Certified certified, boolean stopped) {
        return new SearchOutcome(Optional.of(certified), Optional.empty(), OptionalInt.empty(), stopped);
    }

    static SearchOutcome without(String reason) {
        return without(reason, OptionalInt.empty());
    }

    static SearchOutcome without(String reason, OptionalInt extrapolated) {
        return new SearchOutcome(Optional.empty(), Optional.of(reason), extrapolated, false);
    }

    static SearchOutcome stopped(String reason) {
        return new SearchOutcome(Optional.empty(), Optional.of(reason), OptionalInt.empty(), true);
    }
}
