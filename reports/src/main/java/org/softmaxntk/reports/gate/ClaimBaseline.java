package org.softmaxntk.reports.gate;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.HypothesisSummary;
import org.softmaxntk.reports.aggregation.PinnedValue;
import org.softmaxntk.reports.aggregation.VariantSummary;
import org.softmaxntk.theorems.ledger.Role;

/**
 * What a claim may not fall behind.
 *
 * @param conclusion of the accepted run
 * @param roles kinds of instances that were checked, such as generated or real
 * @param hypotheses that some boundary instance failed
 * @param regimes that some instance was in
 * @param refutedVariants names
 * @param pinned measured values by instance
 */
record ClaimBaseline(
        Conclusion conclusion,
        SortedSet<String> roles,
        SortedSet<String> hypotheses,
        SortedSet<String> regimes,
        SortedSet<String> refutedVariants,
        SortedMap<String, PinnedValue> pinned) {
    ClaimBaseline {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        hypotheses = Collections.unmodifiableSortedSet(new TreeSet<>(hypotheses));
        regimes = Collections.unmodifiableSortedSet(new TreeSet<>(regimes));
        refutedVariants = Collections.unmodifiableSortedSet(new TreeSet<>(refutedVariants));
        pinned = Collections.unmodifiableSortedMap(new TreeMap<>(pinned));
    }

    static ClaimBaseline of(ClaimSummary claim) {
        return new ClaimBaseline(
                claim.conclusion(),
                roles(claim),
                claim.hypotheses().stream()
                        .filter(HypothesisSummary::exercised)
                        .map(HypothesisSummary::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(claim.regimes().keySet()),
                claim.variants().stream()
                        .filter(VariantSummary::refuted)
                        .map(VariantSummary::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                claim.pinned());
    }

    /** The kinds of instances of which the run had at least one; pinned ones are held one by one. */
    static SortedSet<String> roles(ClaimSummary claim) {
        return claim.roles().entrySet().stream()
                .filter(role -> role.getValue() > 0 && role.getKey() != Role.PINNED)
                .map(role -> role.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** This, with the older pinned value wherever the new one is within tolerance: rounding makes no diff. */
    ClaimBaseline keepingPinsOf(ClaimBaseline older) {
        SortedMap<String, PinnedValue> kept = new TreeMap<>(pinned);
        kept.replaceAll((instance, value) -> {
            PinnedValue old = older.pinned.get(instance);
            return old != null && !PinnedDrift.drifted(old, value) ? old : value;
        });
        return new ClaimBaseline(conclusion, roles, hypotheses, regimes, refutedVariants, kept);
    }
}
