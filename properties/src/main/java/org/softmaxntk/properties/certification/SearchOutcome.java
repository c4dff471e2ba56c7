package org.softmaxntk.properties.certification;

import java.util.Optional;

/**
 * What a search came to: a certificate, or why there is none.
 *
 * @param certified the narrowest that was found
 * @param reason why nothing was; empty exactly where something was
 */
public record SearchOutcome(Optional<Certified> certified, Optional<String> reason) {
    static SearchOutcome of(Certified certified) {
        return new SearchOutcome(Optional.of(certified), Optional.empty());
    }

    static SearchOutcome without(String reason) {
        return new SearchOutcome(Optional.empty(), Optional.of(reason));
    }
}
