package org.softmaxntk.reports.aggregation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/** What has been seen of one claim so far. */
final class ClaimTally {
    private final Statement statement;
    private final Map<Outcome, Long> verdicts = zeros(Outcome.class);
    private final Map<Role, Long> roles = zeros(Role.class);
    private final WorstLine worst = new WorstLine();
    private final WorstLine counterexample = new WorstLine();

    /** Where sides of an attained claim touch, as good as equal, nothing is left open. */
    private final WorstLine undecided = new WorstLine();

    private final WorstLine fault = new WorstLine();
    private final DistributionTally distribution = new DistributionTally();
    private final SortedMap<String, Long> regimes = new TreeMap<>();
    private final SortedMap<String, PinnedValue> pinned = new TreeMap<>();
    private final Map<String, HypothesisTally> hypotheses = new LinkedHashMap<>();
    private final Map<String, VariantTally> variants = new LinkedHashMap<>();
    private final PremiseTally premises = new PremiseTally();
    private final VacuityTally vacuity;
    private final ExponentTallies exponents;
    private final Map<String, Set<Role>> laws = new HashMap<>();
    private final CampaignTally campaigns = new CampaignTally();
    private final ComparisonTally comparison;
    private int mostDigits;

    ClaimTally(Statement statement) {
        this.statement = statement;
        this.comparison = new ComparisonTally(statement.comparison());
        this.vacuity = new VacuityTally(statement);
        this.exponents = new ExponentTallies(statement);
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
        boolean drawn = line.entry().frequency() != null;
        boolean newLaw = drawn && !laws.containsKey(line.entry().instance());
        if (!drawn || addLaw(line.entry())) {
            roles.merge(line.entry().role(), 1L, Long::sum);
        }
        if (!line.applicable()) {
            verdicts.merge(line.verdict(), 1L, Long::sum);
            known(hypotheses, line.entry().missed().hypothesis(), line, "hypothesis")
                    .add(line);
        } else if (line.verdict() == Outcome.FAULTY) {
            verdicts.merge(line.verdict(), 1L, Long::sum);
            fault.add(line);
        } else if (line.verdict().ofInstance()) {
            addInstance(line);
        } else {
            addCampaign(line, newLaw);
        }
    }

    /** Draws from one law are the same draws whenever they are made: they count once, under each of the law's roles. */
    private boolean addLaw(LedgerEntry entry) {
        return laws.computeIfAbsent(entry.instance(), any -> EnumSet.noneOf(Role.class))
                .add(entry.role());
    }

    private void addCampaign(LedgerLine line, boolean newLaw) {
        if (line.entry().frequency() == null) {
            throw new InvalidInput(
                    line.where(), "draws that were counted, for " + statement.id() + " is a claim", "a box");
        }
        boolean met = line.gap().status() == PremiseGap.Status.MET;
        if (newLaw) {
            premises.add(line);
        }
        if (newLaw && met) {
            verdicts.merge(line.verdict(), 1L, Long::sum);
            countRegimes(line);
            vacuity.add(line);
        }
        if (met) {
            campaigns.add(line);
        }
    }

    private void addInstance(LedgerLine line) {
        LedgerEntry entry = line.entry();
        premises.add(line);
        exponents.add(line);
        mostDigits = Math.max(mostDigits, entry.measurement().digits());
        if (entry.role() == Role.PINNED) {
            addPinned(entry);
        }
        if (line.gap().status() == PremiseGap.Status.MET) {
            addMet(line);
        }
    }

    private void addMet(LedgerLine line) {
        verdicts.merge(line.verdict(), 1L, Long::sum);
        worst.add(line);
        distribution.add(line.lnRatio());
        vacuity.add(line);
        comparison.add(line);
        countRegimes(line);
        if (line.verdict() == Outcome.VIOLATED) {
            counterexample.add(line);
        } else if (line.verdict() == Outcome.UNDECIDED && !(statement.attained() && line.touchesTheBound())) {
            undecided.add(line);
        }
    }

    private void countRegimes(LedgerLine line) {
        line.entry().regimes().forEach(regime -> regimes.merge(regime, 1L, Long::sum));
    }

    private void addPinned(LedgerEntry entry) {
        Measurement sides = entry.measurement();
        boolean compared = statement.kind() != Statement.Kind.IDENTITY;
        pinned.put(
                entry.instance(), new PinnedValue(sides.measured().enclosure().lnMiddle(), compared));
        double stated = sides.stated().enclosure().lnMiddle();
        if (compared && stated < Double.POSITIVE_INFINITY) { // an infinite one has nothing to hold to
            pinned.put(entry.instance() + PinnedValue.STATED, new PinnedValue(stated, true));
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

    /** What the claim's campaigns bring into the family of all campaigns. */
    Map<String, Evidence> evidence() {
        return campaigns.evidence();
    }

    /** The summary, given what the family of all campaigns concludes. */
    ClaimSummary summary(Map<String, ProbabilityConclusion> family) {
        List<CampaignSummary> drawn = campaigns.summaries(family);
        return new ClaimSummary(
                statement,
                conclusion(drawn),
                verdicts,
                roles,
                worst.example().or(campaigns::worst),
                counterexample.example(),
                undecided.example(),
                fault.example(),
                distribution.distribution(),
                mostDigits,
                hypotheses.values().stream().map(HypothesisTally::summary).toList(),
                regimes,
                variants.values().stream().map(VariantTally::summary).toList(),
                premises.summary(),
                vacuity.summary(),
                exponents.summary(),
                drawn,
                comparison.curves(),
                pinned);
    }

    /** A fault of the program is heard first: while it lasts, no other verdict can be trusted. */
    private Conclusion conclusion(List<CampaignSummary> drawn) {
        if (verdicts.get(Outcome.FAULTY) > 0) {
            return Conclusion.FAULTY;
        }
        if (verdicts.get(Outcome.VIOLATED) > 0 || drawn.stream().anyMatch(CampaignSummary::refuted)) {
            return Conclusion.REFUTED;
        }
        boolean allSupported = drawn.stream()
                .allMatch(campaign -> campaign.supported() || (statement.attained() && campaign.equality()));
        if (undecided.example().isPresent() || !allSupported) {
            return Conclusion.INCONCLUSIVE;
        }
        if (drawn.stream().anyMatch(CampaignSummary::supported)) {
            return Conclusion.SUPPORTED;
        }
        if (verdicts.get(Outcome.HOLDS) > 0) {
            return Conclusion.HOLDS;
        }
        return verdicts.get(Outcome.UNDECIDED) > 0 || !drawn.isEmpty()
                ? Conclusion.INCONCLUSIVE
                : Conclusion.NOT_EXERCISED;
    }
}
