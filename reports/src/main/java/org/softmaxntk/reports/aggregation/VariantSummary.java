package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A false variant of a claim, and whether it was found out.
 *
 * @param name its name
 * @param text what was changed
 * @param checked instances it was tried on
 * @param violations of them, those that refute it
 * @param refutation the clearest of these; empty if it was not refuted
 */
public record VariantSummary(
        String name, @JsonIgnore String text, long checked, long violations, Optional<Example> refutation) {
    @JsonProperty
    public boolean refuted() {
        return refutation.isPresent();
    }
}
