package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * All that a run says of one claim. Everything but {@code variants} counts the claim itself only.
 *
 * @param statement what it states
 * @param conclusion what the run says
 * @param verdicts instances of the claim by verdict, zeros included: those that do not have the sizes it asks for only if the
 *     program is at fault; a campaign of draws counts as one
 * @param roles instances by role, zeros included
 * @param worst largest measured/stated, of draws that of the worst one; empty if nothing applied
 * @param counterexample the clearest violation
 * @param undecided of the instances that leave the claim undecided, the one that comes nearest to violating it; where sides of
 *     an attained claim touch, nothing is left open
 * @param fault an instance on which the two implementations contradict each other
 * @param distribution of measured/stated
 * @param mostDigits the most decimal digits a decision took; 0 if nothing applied
 * @param hypotheses in the order of the statement
 * @param regimes instances that the claim applied to, by label
 * @param variants in the order of the catalogue
 * @param premises how many instances have the sizes that the claim asks for, and what happened beyond
 * @param vacuity where the claim says more than holds anyway
 * @param exponents the factors e^{cB} of the statement, the stated side's first, as far as an instance tells them
 * @param campaigns of a claim about draws, by the text of the law
 * @param compared the numbers that the claim compares, as far as instances tell of them
 * @param pinned measured sides of pinned instances, by their text
 */
@JsonPropertyOrder({"id", "conclusion", "guarantee"})
public record ClaimSummary(
        Statement statement,
        Conclusion conclusion,
        Map<Outcome, Long> verdicts,
        Map<Role, Long> roles,
        Optional<Example> worst,
        Optional<Example> counterexample,
        Optional<Example> undecided,
        Optional<Example> fault,
        Distribution distribution,
        int mostDigits,
        List<HypothesisSummary> hypotheses,
        SortedMap<String, Long> regimes,
        List<VariantSummary> variants,
        PremiseSummary premises,
        VacuitySummary vacuity,
        List<EffectiveExponent> exponents,
        List<CampaignSummary> campaigns,
        @JsonIgnore List<ComparedCurve> compared,
        @JsonProperty("pinnedLnMeasured") SortedMap<String, PinnedValue> pinned) {
    public ClaimSummary {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
        roles = Collections.unmodifiableMap(new EnumMap<>(roles));
        regimes = Collections.unmodifiableSortedMap(new TreeMap<>(regimes));
        exponents = List.copyOf(exponents);
        campaigns = List.copyOf(campaigns);
        compared = List.copyOf(compared);
        pinned = Collections.unmodifiableSortedMap(new TreeMap<>(pinned));
    }

    @JsonProperty
    public String id() {
        return statement.id();
    }

    /** The id, and how the statement is cited if it has a name of its own: {@code ntk-perturbation (Lemma 5.1)}. */
    public String name() {
        return label().isEmpty() ? id() : id() + " (" + label() + ")";
    }

    /** How the statement is cited; empty if it has no name of its own. */
    public String label() {
        return statement.label() == null ? "" : statement.label();
    }

    /** Instances checked, those the claim says nothing about included. */
    @JsonProperty
    public long instances() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum() + premises.beyond();
    }

    /** How far the statement binds: always, with probability, asymptotic. */
    @JsonProperty
    public String guarantee() {
        return statement.guarantee().mode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Draws made, over all campaigns. */
    public long draws() {
        return campaigns.stream()
                .mapToLong(campaign -> campaign.frequency().trials())
                .sum();
    }

    /** Whether the statement is known to be false as written, so that a run must refute it. */
    public boolean finding() {
        return statement.finding() != null;
    }

    /** Whether the run found what is known: true statements hold, false ones are refuted. */
    public boolean inOrder() {
        return switch (conclusion) {
            case PROVED, HOLDS, SUPPORTED -> !finding();
            case REFUTED -> finding();
            case INCONCLUSIVE, NOT_EXERCISED, FAULTY -> false;
        };
    }

    /** The instance that decided the conclusion; empty if none did, or a campaign of draws did. */
    public Optional<Example> decidingInstance() {
        return switch (conclusion) {
            case FAULTY -> fault;
            case REFUTED -> counterexample;
            case INCONCLUSIVE -> undecided.or(() -> decidingCampaign().isPresent() ? Optional.empty() : worst);
            case PROVED, HOLDS, SUPPORTED, NOT_EXERCISED -> worst;
        };
    }

    /** The campaign that refutes the claim, or leaves it open; empty if none does. */
    public Optional<CampaignSummary> decidingCampaign() {
        return switch (conclusion) {
            case REFUTED -> campaigns.stream().filter(CampaignSummary::refuted).findFirst();
            case INCONCLUSIVE ->
                campaigns.stream()
                        .filter(campaign -> !campaign.supported())
                        .min(Comparator.comparing(campaign -> statement.attained() && campaign.equality()));
            case PROVED, HOLDS, SUPPORTED, NOT_EXERCISED, FAULTY -> Optional.empty();
        };
    }

    public long count(Outcome verdict) {
        return verdicts.get(verdict);
    }

    /** Whether measured/stated is a share of a rounding budget rather than of a bound. */
    public boolean identity() {
        return statement.kind() == Statement.Kind.IDENTITY;
    }

    /** Whether the run tried the claim at all, itself or a variant. */
    public boolean tried() {
        return instances() > 0 || variants.stream().anyMatch(variant -> variant.checked() > 0);
    }
}
