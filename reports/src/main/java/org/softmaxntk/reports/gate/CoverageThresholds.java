package org.softmaxntk.reports.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.softmaxntk.reports.evidence.CodeCoverage;

/**
 * How much of the code the tests must reach.
 *
 * @param lines least share of lines
 * @param branches least share of branches
 * @param modules which must be counted, by the ends of their names
 */
@JsonPropertyOrder({"lines", "branches", "modules"})
public record CoverageThresholds(
        double lines,
        double branches,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> modules) {
    private static final double LINES = 0.90;
    private static final double BRANCHES = 0.85;

    public CoverageThresholds {
        modules = modules == null ? List.of() : List.copyOf(modules);
    }

    /** What is asked of a project's first baseline: the modules of this measurement, 90 % of lines, 85 % of branches. */
    static CoverageThresholds first(CodeCoverage measured) {
        return new CoverageThresholds(
                LINES,
                BRANCHES,
                measured.modules().stream().map(module -> module.module()).toList());
    }
}
