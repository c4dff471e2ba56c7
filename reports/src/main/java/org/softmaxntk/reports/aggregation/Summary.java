package org.softmaxntk.reports.aggregation;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.RunFacts;
import org.softmaxntk.reports.evidence.TestResults;

/**
 * A whole run, summed up.
 *
 * @param run under what circumstances
 * @param claims in the catalogue's order
 * @param steps the scalar steps, in their order
 * @param tests how the tests went
 * @param code code coverage; empty right after the tests, when it has not been collected
 */
public record Summary(
        RunFacts run,
        List<ClaimSummary> claims,
        List<StepSummary> steps,
        TestResults tests,
        Optional<CodeCoverage> code) {
    public Summary {
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
    }

    /** Instances checked, of claims and of false variants. */
    public long instances() {
        return claims.stream()
                .mapToLong(claim -> claim.instances()
                        + claim.variants().stream()
                                .mapToLong(VariantSummary::checked)
                                .sum())
                .sum();
    }

    /** Claims with this conclusion. */
    public long count(Conclusion conclusion) {
        return claims.stream().filter(claim -> claim.conclusion() == conclusion).count();
    }
}
