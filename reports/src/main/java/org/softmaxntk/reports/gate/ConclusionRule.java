package org.softmaxntk.reports.gate;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.gate.Finding.Kind;

/**
 * A claim must not be faulty, must not be refuted unless the catalogue has a finding on it, which then must stay visible, and
 * its conclusion must not get worse. At most one finding per claim: the gravest.
 */
final class ConclusionRule {
    private ConclusionRule() {}

    static List<Finding> judge(ClaimSummary claim, Optional<ClaimBaseline> accepted, GateScope scope) {
        Optional<Conclusion> before = accepted.map(ClaimBaseline::conclusion);
        boolean full = scope == GateScope.FULL;
        return switch (claim.conclusion()) {
            case FAULTY -> List.of(finding(Kind.CLAIM_FAULTY, claim, "two implementations that agree"));
            case REFUTED -> claim.finding() ? asKnown(claim, before, full) : List.of(violated(claim, before, full));
            default -> full ? unrefuted(claim, before) : List.of();
        };
    }

    private static Finding violated(ClaimSummary claim, Optional<Conclusion> before, boolean full) {
        Optional<Conclusion> better = before.filter(known -> full && known != Conclusion.REFUTED);
        return better.map(known -> finding(Kind.CONCLUSION_WORSE, claim, asBefore(known)))
                .orElseGet(() -> finding(Kind.CLAIM_VIOLATED, claim, "a statement that nothing refutes"));
    }

    /** Refuted, as the catalogue's finding says: in order as soon as the baseline says so too. */
    private static List<Finding> asKnown(ClaimSummary claim, Optional<Conclusion> before, boolean full) {
        return before.filter(known -> full && known != Conclusion.REFUTED)
                .map(known -> List.of(finding(Kind.CONCLUSION_CHANGED, claim, asBefore(known))))
                .orElse(List.of());
    }

    private static List<Finding> unrefuted(ClaimSummary claim, Optional<Conclusion> before) {
        if (claim.conclusion() == Conclusion.NOT_EXERCISED) {
            return List.of(finding(Kind.NOT_EXERCISED, claim, "an instance to which the claim applies"));
        }
        if (claim.finding()) {
            String required = "refuted: the catalogue's finding must stay visible";
            return List.of(finding(Kind.CONCLUSION_CHANGED, claim, required));
        }
        return before.filter(claim.conclusion()::worseThan)
                .map(known -> List.of(finding(Kind.CONCLUSION_WORSE, claim, asBefore(known))))
                .orElse(List.of());
    }

    private static String asBefore(Conclusion before) {
        return before.text() + ", as in the baseline";
    }

    private static Finding finding(Kind kind, ClaimSummary claim, String required) {
        Optional<DecidingCase> shown = DecidingCase.of(claim);
        String conclusion = claim.conclusion() == Conclusion.NOT_EXERCISED
                ? "none among " + claim.instances() + " instances"
                : claim.conclusion().text();
        String got = conclusion + shown.map(deciding -> ": " + deciding.text()).orElse("");
        return new Finding(kind, claim.name(), required, got, shown.map(DecidingCase::replay));
    }
}
