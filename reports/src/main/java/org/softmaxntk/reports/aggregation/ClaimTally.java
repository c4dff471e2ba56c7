package org.softmaxntk.reports.aggregation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.reports.evidence.VerdictKind;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;

/** What has been seen of one claim so far. */
final class ClaimTally {
    private final Statement statement;
    private final Map<VerdictKind, Long> verdicts = zeros(VerdictKind.class);
    private final Map<Role, Long> roles = zeros(Role.class);
    private final WorstLine worst = new WorstLine();
    private final WorstLine counterexample = new WorstLine();
    private final WorstLine fault = new WorstLine();
    private final DistributionTally distribution = new DistributionTally();
    private final SortedMap<String, Long> regimes = new TreeMap<>();
    private final SortedMap<String, PinnedValue> pinned = new TreeMap<>();
    private final Map<String, HypothesisTally> hypotheses = new LinkedHashMap<>();
    private final Map<String, VariantTally> variants = new LinkedHashMap<>();
    private int mostDigits;

    /** Undecided instances of an attained claim whose sides are known to be as good as equal. */
    private long touching;

    ClaimTally(Statement statement) {
        this.statement = statement;
        statement.hypotheses().forEach(premise -> hypotheses.put(premise.id(), new HypothesisTally(premise)));
        statement.falseVariants().forEach(variant -> variants.put(variant.name(), new VariantTally(variant)));
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        Map<E, Long> counts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, 0L);
        }
        return counts;
    }

    /** @throws InvalidInput if the line names a variant or a hypothesis the catalogue does not have */
    void add(LedgerLine line) {
        String variant = line.entry().variant();
        if (variant != null) {
            known(variants, variant, line, "false variant").add(line);
            return;
        }
        verdicts.merge(line.verdict(), 1L, Long::sum);
        roles.merge(line.entry().role(), 1L, Long::sum);
        if (line.applicable()) {
            addApplicable(line);
        } else {
            known(hypotheses, line.entry().missed().hypothesis(), line, "hypothesis")
                    .add(line);
        }
    }

    private void addApplicable(LedgerLine line) {
        LedgerEntry entry = line.entry();
        worst.add(line);
        distribution.add(line.lnRatio());
        mostDigits = Math.max(mostDigits, entry.measurement().digits());
        entry.regimes().forEach(regime -> regimes.merge(regime, 1L, Long::sum));
        if (line.verdict() == VerdictKind.UNDECIDED && statement.attained() && line.touchesTheBound()) {
            touching++;
        } else if (line.verdict() == VerdictKind.VIOLATED) {
            counterexample.add(line);
        } else if (line.verdict() == VerdictKind.FAULTY) {
            fault.add(line);
        }
        if (entry.role() == Role.PINNED) {
            boolean compared = statement.kind() != Statement.Kind.IDENTITY;
            pinned.put(
                    entry.instance(),
                    new PinnedValue(entry.measurement().measured().enclosure().lnMiddle(), compared));
            if (compared) {
                pinned.put(
                        entry.instance() + PinnedValue.STATED,
                        new PinnedValue(entry.measurement().stated().enclosure().lnMiddle(), true));
            }
        }
    }

    private <T> T known(Map<String, T> entries, String name, LedgerLine line, String what) {
        T entry = entries.get(name);
        if (entry == null) {
            throw new InvalidInput(
                    line.where(),
                    "a " + what + " of " + statement.id() + ": one of " + List.copyOf(entries.keySet()),
                    name + " (a ledger of another version? clean and run again)");
        }
        return entry;
    }

    ClaimSummary summary() {
        return new ClaimSummary(
                statement,
                conclusion(),
                verdicts,
                roles,
                worst.example(),
                counterexample.example(),
                fault.example(),
                distribution.distribution(),
                mostDigits,
                hypotheses.values().stream().map(HypothesisTally::summary).toList(),
                regimes,
                variants.values().stream().map(VariantTally::summary).toList(),
                pinned);
    }

    /** A fault of the program is heard first: while it lasts, no other verdict can be trusted. */
    private Conclusion conclusion() {
        if (verdicts.get(VerdictKind.FAULTY) > 0) {
            return Conclusion.FAULTY;
        }
        if (verdicts.get(VerdictKind.VIOLATED) > 0) {
            return Conclusion.REFUTED;
        }
        if (verdicts.get(VerdictKind.UNDECIDED) > touching) {
            return Conclusion.INCONCLUSIVE;
        }
        if (verdicts.get(VerdictKind.HOLDS) > 0) {
            return Conclusion.HOLDS;
        }
        return touching > 0 ? Conclusion.INCONCLUSIVE : Conclusion.NOT_EXERCISED;
    }
}
