package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.properties.campaign.Examination;
import org.softmaxntk.properties.instances.InstanceSpace;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;

/**
 * The five parts every claim's property class has: (1) it holds on generated instances, in every regime and on every
 * real data set; (2) the attaining or nearest case comes close; (3) its false variants are refuted; (4) frozen
 * counterexamples to them replay; (5) the regimes that matter and every hypothesis were reached.
 *
 * <p>A subclass names the claim and supplies what only it can know. Everything examined goes to the ledger.
 */
public abstract class ClaimProperties {
    private static final int SEARCH_LENGTH = 200;
    private static final List<String> REAL = List.of("linnerud", "iris", "diabetes", "digits/30");

    private final String id;
    private final Claim<?> claim;
    private final InstanceSpace space;

    protected ClaimProperties(String id) {
        this.id = id;
        this.claim = ClaimReference.to(id).resolve();
        this.space = InstanceSpace.of(claim);
    }

    /** The attaining or nearest known case, and how near it comes: measured/stated is at least this. */
    protected abstract Map<Recipe, Double> nearest();

    /** A counterexample to each false variant, by the variant's name, as the ledger wrote it once. */
    protected abstract Map<String, String> frozen();

    /** For each hypothesis, by id, a recipe that breaks it and none before it. */
    protected Map<String, Recipe> breaking() {
        return Map.of();
    }

    /** Instances whose measured value is held to the baseline's; none for identities, whose value is rounding. */
    protected List<Recipe> pinned() {
        return List.of();
    }

    /** Neurons used on the real data sets. */
    protected int realWidth() {
        return 8;
    }

    @Provide
    Arbitrary<Recipe> recipes() {
        return RecipeArbitraries.of(space);
    }

    @Property(seed = "2405")
    void holdsOnGeneratedInstances(@ForAll("recipes") Recipe recipe) {
        LedgerEntry entry = examine(Role.GENERATED, recipe);
        Statistics.label("verdict")
                .collect(entry.verdict())
                .coverage(coverage -> coverage.check("not-applicable").percentage(share -> share <= 5));
        requireHolds(entry);
    }

    @Example
    void holdsInEveryRegime() {
        Set<String> reached = new LinkedHashSet<>();
        for (Recipe recipe : RegimeSweep.of(space)) {
            LedgerEntry entry = examine(Role.GENERATED, recipe);
            requireHolds(entry);
            reached.addAll(entry.regimes());
        }
        space.starts().forEach(start -> assertThat(reached).contains("start:" + start.id()));
        assertThat(reached).contains("logits:within-1", "logits:beyond-1");
    }

    @Example
    void holdsOnEveryRealDataSet() {
        for (String data : REAL) {
            for (Start start : space.starts()) {
                Recipe recipe = Recipe.on(data)
                        .withWidth(realWidth())
                        .withStart(start)
                        .withMove(InstanceSpace.MOVES.get(REAL.indexOf(data)), 0.005)
                        .withSeed(TestLedgers.SEED);
                requireHolds(examine(Role.REAL, recipe));
            }
        }
    }

    @Example
    void nearestCaseComesClose() {
        nearest().forEach((recipe, least) -> {
            LedgerEntry entry = examine(Role.ATTAINING, recipe);
            requireHolds(entry);
            assertThat(entry.ratio()).as("measured/stated of %s", recipe).isGreaterThanOrEqualTo(least);
        });
        assertThat(nearest()).isNotEmpty();
    }

    @Example
    void falseVariantsAreRefuted() {
        assertThat(claim.falseVariants()).isNotEmpty();
        claim.falseVariants()
                .forEach(variant -> assertThat(searchCounterexample(variant))
                        .as("a counterexample to %s~%s among %d candidates", id, variant.name(), SEARCH_LENGTH)
                        .isTrue());
    }

    private boolean searchCounterexample(FalseVariant<?> variant) {
        ClaimReference reference = new ClaimReference(id, variant.name());
        RandomStream stream = RandomStream.of(TestLedgers.SEED).named(reference.toString());
        List<Recipe> candidates = new ArrayList<>(nearest().keySet());
        for (int k = candidates.size(); k < SEARCH_LENGTH; k++) {
            candidates.add(space.draw(stream));
        }
        return candidates.stream().anyMatch(recipe -> isViolated(reference, Role.GENERATED, recipe));
    }

    @Example
    void frozenCounterexamplesReplay() {
        assertThat(frozen().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        claim.falseVariants().stream().map(FalseVariant::name).toList());
        frozen().forEach((variant, text) -> {
            Recipe recipe = Recipe.parse(text);
            assertThat(isViolated(new ClaimReference(id, variant), Role.FROZEN, recipe))
                    .as("%s~%s on %s is violated", id, variant, text)
                    .isTrue();
            requireHolds(examine(Role.FROZEN, recipe));
        });
    }

    @Example
    void everyHypothesisCanFail() {
        assertThat(breaking().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        claim.hypotheses().stream().map(Hypothesis::id).toList());
        breaking().forEach((hypothesis, recipe) -> {
            LedgerEntry entry = examine(Role.BOUNDARY, recipe);
            assertThat(entry.verdict()).as("verdict on %s", recipe).isEqualTo("not-applicable");
            assertThat(entry.hypothesis()).isEqualTo(hypothesis);
        });
    }

    @Example
    void pinnedInstancesHold() {
        pinned().forEach(recipe -> requireHolds(examine(Role.PINNED, recipe)));
    }

    private LedgerEntry examine(Role role, Recipe recipe) {
        return record(Examination.examine(ClaimReference.to(id), role, recipe));
    }

    private boolean isViolated(ClaimReference variant, Role role, Recipe recipe) {
        return record(Examination.examine(variant, role, recipe)).verdict().equals("violated");
    }

    private LedgerEntry record(LedgerEntry entry) {
        TestLedgers.of(id).write(entry);
        return entry;
    }

    /** Touching the bound with all digits counts as holding only where equality is part of the statement. */
    private void requireHolds(LedgerEntry entry) {
        Statement statement = Catalogue.standard().statement(id);
        boolean touches = statement.attained()
                && entry.measured() != null
                && entry.measured().isNarrow()
                && entry.stated().isNarrow();
        List<String> accepted = touches ? List.of("holds", "undecided") : List.of("holds");
        assertThat(accepted)
                .as(
                        "%s on %s%nreplay: %s%nmeasured %s, stated %s",
                        id, entry.instance(), entry.replayCommand(), entry.measured(), entry.stated())
                .contains(entry.verdict());
    }
}
