package org.softmaxntk.reports.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.gate.Finding.Kind;

/** Catalogue and baseline must know the same claims; whatever changed on purpose is accepted. */
final class CatalogueRule {
    private CatalogueRule() {}

    static List<Finding> judge(Summary run, Baseline baseline) {
        Set<String> catalogue = run.claims().stream().map(ClaimSummary::id).collect(Collectors.toSet());
        if (baseline.claims().isEmpty()) {
            String required = "a baseline that knows the catalogue's " + catalogue.size() + " claims";
            return List.of(finding(Kind.NOT_IN_BASELINE, "baseline", required, "none"));
        }
        List<Finding> findings = new ArrayList<>();
        for (ClaimSummary claim : run.claims()) {
            if (!baseline.claims().containsKey(claim.id())) {
                findings.add(finding(
                        Kind.NOT_IN_BASELINE, claim.name(), "a claim the baseline knows", "a new one; accept it"));
            }
        }
        List<String> steps = run.steps().stream().map(StepSummary::id).toList();
        for (String id : baseline.steps()) {
            if (!steps.contains(id)) {
                findings.add(finding(Kind.NOT_EXERCISED, id, "the scalar step, as in the baseline", "no such step"));
            }
        }
        for (String id : baseline.claims().keySet()) {
            if (!catalogue.contains(id)) {
                findings.add(finding(
                        Kind.NOT_EXERCISED, id, "the claim in the catalogue, as in the baseline", "no such claim"));
            }
        }
        return findings;
    }

    private static Finding finding(Kind kind, String where, String required, String got) {
        return new Finding(kind, where, required, got, Optional.of(Gate.accept()));
    }
}
