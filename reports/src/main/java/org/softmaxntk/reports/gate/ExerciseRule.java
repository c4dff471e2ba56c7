package org.softmaxntk.reports.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.HypothesisSummary;
import org.softmaxntk.reports.aggregation.PinnedValue;
import org.softmaxntk.reports.gate.Finding.Kind;
import org.softmaxntk.theorems.ledger.LedgerEntry;

/**
 * What the baseline exercised must still be: kinds of instances, regimes, hypotheses, pinned instances, these
 * with the same values. Silent about a
 * claim that was not exercised at all, which {@link ConclusionRule} reports.
 */
final class ExerciseRule {
    private final ClaimSummary claim;
    private final ClaimBaseline accepted;
    private final List<Finding> findings = new ArrayList<>();

    private ExerciseRule(ClaimSummary claim, ClaimBaseline accepted) {
        this.claim = claim;
        this.accepted = accepted;
    }

    static List<Finding> judge(ClaimSummary claim, ClaimBaseline accepted) {
        ExerciseRule rule = new ExerciseRule(claim, accepted);
        if (claim.conclusion() != Conclusion.NOT_EXERCISED) {
            rule.roles();
            rule.regimes();
            rule.hypotheses();
            rule.pinned();
        }
        return rule.findings;
    }

    private void roles() {
        SortedSet<String> exercised = ClaimBaseline.roles(claim);
        for (String role : accepted.roles()) {
            if (!exercised.contains(role)) {
                add(Kind.ROLE_LOST, ", " + role + " instances", "at least one, as in the baseline", Gate.accept());
            }
        }
    }

    private void regimes() {
        for (String regime : accepted.regimes()) {
            if (!claim.regimes().containsKey(regime)) {
                add(Kind.REGIME_LOST, ", regime " + regime, "at least one instance, as in the baseline", Gate.accept());
            }
        }
    }

    private void hypotheses() {
        List<String> exercised = claim.hypotheses().stream()
                .filter(HypothesisSummary::exercised)
                .map(HypothesisSummary::id)
                .toList();
        for (String hypothesis : accepted.hypotheses()) {
            if (!exercised.contains(hypothesis)) {
                String required = "a boundary instance that fails it, as in the baseline";
                add(Kind.HYPOTHESIS_LOST, ", hypothesis " + hypothesis, required, Gate.accept());
            }
        }
    }

    private void pinned() {
        for (Map.Entry<String, PinnedValue> pin : accepted.pinned().entrySet()) {
            PinnedValue now = claim.pinned().get(pin.getKey());
            if (now == null) {
                String where = ", pinned \"" + pin.getKey() + "\"";
                add(
                        Kind.PINNED_LOST,
                        where,
                        "the instance in the run, measured " + PinnedText.toJson(pin.getValue()),
                        replay(pin.getKey()));
            } else if (PinnedDrift.drifted(pin.getValue(), now)) {
                findings.add(drifted(pin.getKey(), pin.getValue(), now));
            }
        }
    }

    private Finding drifted(String instance, PinnedValue before, PinnedValue now) {
        return new Finding(
                Kind.PINNED_DRIFTED,
                claim.name() + ", pinned \"" + instance + "\"",
                PinnedText.toJson(before) + " within " + PinnedDrift.TOLERANCE + " relative",
                PinnedText.toJson(now).toString(),
                Optional.of(replay(instance)));
    }

    private void add(Kind kind, String where, String required, String replay) {
        findings.add(new Finding(kind, claim.name() + where, required, "none", Optional.of(replay)));
    }

    /** The replay command that an entry of the ledger would give, had the run made one. */
    private String replay(String instance) {
        return LedgerEntry.replayCommand(claim.id(), instance.replace(PinnedValue.STATED, ""));
    }
}
