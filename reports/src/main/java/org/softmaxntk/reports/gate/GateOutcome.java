package org.softmaxntk.reports.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What the gate says.
 *
 * @param scope what it judged
 * @param findings why it stays shut; empty if it opens
 */
@JsonPropertyOrder("passed")
public record GateOutcome(GateScope scope, List<Finding> findings) {
    public GateOutcome {
        findings = List.copyOf(findings);
    }

    @JsonProperty
    public boolean passed() {
        return findings.isEmpty();
    }
}
