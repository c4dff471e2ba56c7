package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.properties.campaign.Examination;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Fit;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * What the property classes of all statements share: false variants that are refuted, frozen counterexamples that replay,
 * hypotheses that can fail. Everything examined goes to the ledger.
 */
abstract class StatementProperties {
    private final String id;
    private final Claim<?> claim;
    private final Space space;

    /** On the recipes of the claim's space, bent to {@code fits} too. */
    StatementProperties(String id, Fit... fits) {
        this.id = id;
        this.claim = ClaimReference.to(id).resolve();
        Space fitted = Families.space(claim);
        for (Fit fit : fits) {
            fitted = fitted.with(fit);
        }
        this.space = fitted;
    }

    /** The attaining or nearest known case, and how near it comes at least. */
    protected abstract Map<Recipe, Double> nearest();

    /** A counterexample to each false variant, by the variant's name, as the ledger wrote it once. */
    protected abstract Map<String, String> frozen();

    /** For each hypothesis, by id, a recipe that breaks it and none before it. */
    protected Map<String, Recipe> breaking() {
        return Map.of();
    }

    /** How many instances are tried to refute a variant. */
    abstract int searchLength();

    /** Whether {@code entry} refutes what it is about. */
    abstract boolean refutes(LedgerEntry entry);

    /** Fails the test unless the statement survives {@code entry}. */
    protected abstract void requireHolds(LedgerEntry entry);

    @Example
    void falseVariantsAreRefuted() {
        assertThat(claim.falseVariants()).isNotEmpty();
        claim.falseVariants()
                .forEach(variant -> assertThat(searchCounterexample(variant))
                        .as("a counterexample to %s~%s among %d candidates", id, variant.name(), searchLength())
                        .isTrue());
    }

    private boolean searchCounterexample(FalseVariant<?> variant) {
        ClaimReference reference = new ClaimReference(id, variant.name());
        List<Recipe> candidates = new ArrayList<>(nearest().keySet());
        candidates.addAll(moreCandidates(reference, searchLength() - candidates.size()));
        return candidates.stream().anyMatch(recipe -> isRefuted(reference, Role.GENERATED, recipe));
    }

    /** Further recipes to try on {@code reference}. */
    abstract List<Recipe> moreCandidates(ClaimReference reference, int count);

    @Example
    void frozenCounterexamplesReplay() {
        assertThat(frozen().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        claim.falseVariants().stream().map(FalseVariant::name).toList());
        frozen().forEach((variant, text) -> {
            Recipe recipe = Examination.parse(ClaimReference.to(id), text);
            assertThat(isRefuted(new ClaimReference(id, variant), Role.FROZEN, recipe))
                    .as("%s~%s on %s, of the sizes asked for, is violated", id, variant, text)
                    .isTrue();
            if (statement().finding() == null) {
                requireHolds(examine(Role.FROZEN, recipe));
            }
        });
    }

    @Example
    void everyHypothesisCanFail() {
        assertThat(breaking().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        claim.hypotheses().stream().map(Hypothesis::id).toList());
        breaking().forEach((hypothesis, recipe) -> {
            LedgerEntry entry = examine(Role.BOUNDARY, recipe);
            assertThat(entry.verdict()).as("verdict on %s", recipe).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(entry.missed().hypothesis()).isEqualTo(hypothesis);
        });
    }

    protected final Space space() {
        return space;
    }

    final Statement statement() {
        return Catalogue.standard().statement(id);
    }

    protected final LedgerEntry examine(Role role, Recipe recipe) {
        return record(Examination.examine(ClaimReference.to(id), role, recipe));
    }

    /** Whether the instance has the sizes that the claim asks for: beyond them it says nothing for or against it. */
    static boolean claimed(LedgerEntry entry) {
        return entry.worth() == null || entry.worth().premise().status() == PremiseGap.Status.MET;
    }

    private boolean isRefuted(ClaimReference variant, Role role, Recipe recipe) {
        return refutes(record(Examination.examine(variant, role, recipe)));
    }

    private LedgerEntry record(LedgerEntry entry) {
        TestLedgers.of(id).write(entry);
        return entry;
    }
}
