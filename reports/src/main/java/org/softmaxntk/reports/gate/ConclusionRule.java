package org.softmaxntk.reports.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.gate.Finding.Kind;

/**
 * A claim must not be faulty, not be violated unless the baseline knows it as refuted, and its conclusion must not get worse.
 * At most one finding per claim: the gravest.
 */
final class ConclusionRule {
    private ConclusionRule() {}

    static List<Finding> judge(ClaimSummary claim, Optional<ClaimBaseline> accepted, GateScope scope) {
        Optional<Conclusion> before = accepted.map(ClaimBaseline::conclusion);
        if (claim.conclusion() == Conclusion.FAULTY) {
            return List.of(finding(Kind.CLAIM_FAULTY, claim, "two implementations that agree"));
        }
        if (before.equals(Optional.of(Conclusion.REFUTED))) {
            return scope == GateScope.FULL ? stillRefuted(claim) : List.of();
        }
        if (claim.conclusion() == Conclusion.REFUTED) {
            return List.of(violated(claim, before, scope));
        }
        return scope == GateScope.FULL ? notWorse(claim, before) : List.of();
    }

    private static Finding violated(ClaimSummary claim, Optional<Conclusion> before, GateScope scope) {
        return scope == GateScope.FULL && before.isPresent()
                ? finding(Kind.CONCLUSION_WORSE, claim, asBefore(before.get()))
                : finding(Kind.CLAIM_VIOLATED, claim, "measured ≤ stated on every instance");
    }

    private static List<Finding> stillRefuted(ClaimSummary claim) {
        if (claim.conclusion() == Conclusion.REFUTED) {
            return List.of();
        }
        Kind kind = claim.conclusion() == Conclusion.NOT_EXERCISED ? Kind.NOT_EXERCISED : Kind.CONCLUSION_CHANGED;
        return List.of(finding(kind, claim, asBefore(Conclusion.REFUTED) + ", a finding that must stay visible"));
    }

    private static List<Finding> notWorse(ClaimSummary claim, Optional<Conclusion> before) {
        if (claim.conclusion() == Conclusion.NOT_EXERCISED) {
            return List.of(finding(Kind.NOT_EXERCISED, claim, "an instance to which the claim applies"));
        }
        return before.filter(claim.conclusion()::worseThan)
                .map(known -> List.of(finding(Kind.CONCLUSION_WORSE, claim, asBefore(known))))
                .orElse(List.of());
    }

    private static String asBefore(Conclusion before) {
        return before.text() + ", as in the baseline";
    }

    private static Finding finding(Kind kind, ClaimSummary claim, String required) {
        Optional<Example> shown = shown(claim);
        String conclusion = claim.conclusion() == Conclusion.NOT_EXERCISED
                ? "none among " + claim.instances() + " instances"
                : claim.conclusion().text();
        String got = conclusion + shown.map(ConclusionRule::evidence).orElse("");
        return new Finding(kind, claim.id(), required, got, shown.map(Example::replayCommand));
    }

    private static Optional<Example> shown(ClaimSummary claim) {
        return switch (claim.conclusion()) {
            case FAULTY -> claim.fault();
            case REFUTED -> claim.counterexample();
            default -> claim.worst();
        };
    }

    private static String evidence(Example example) {
        return String.format(
                Locale.ROOT,
                ": measured/stated = 10^%.3f with %d digits on \"%s\"",
                example.lnRatio() / Math.log(10),
                example.digits(),
                example.instance());
    }
}
