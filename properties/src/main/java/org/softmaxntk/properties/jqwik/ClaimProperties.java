package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Fit;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * The five parts that the property class of a statement about instances has: (1) it holds on generated instances, in every
 * regime; (2) the attaining or nearest case comes close; (3) its false variants are refuted; (4)
 * frozen counterexamples to them replay; (5) the regimes that matter and every hypothesis were reached.
 *
 * <p>A subclass names the claim and supplies what only it can know. A statement with a finding is false as written: of it,
 * (1) asks nothing, and {@link #refutations} must refute it.
 */
public abstract class ClaimProperties extends StatementProperties {
    private static final int SEARCH_LENGTH = 200;

    protected ClaimProperties(String id) {
        super(id);
    }

    /** For a claim whose check costs too much at the sizes that others are drawn at. */
    protected ClaimProperties(String id, Fit fit) {
        super(id, fit);
    }

    /** Instances whose measured value is held to the baseline's; none for identities, whose value is rounding. */
    protected List<Recipe> pinned() {
        return List.of();
    }

    /** Instances that violate a statement with a finding. */
    protected List<Recipe> refutations() {
        return List.of();
    }

    @Provide
    Arbitrary<Recipe> recipes() {
        return RecipeArbitraries.of(space());
    }

    @Property(seed = "2405")
    void holdsOnGeneratedInstances(@ForAll("recipes") Recipe recipe) {
        LedgerEntry entry = examine(Role.GENERATED, recipe);
        Statistics.label("verdict")
                .collect(entry.verdict())
                .coverage(coverage -> coverage.check(Outcome.NOT_APPLICABLE).percentage(share -> share <= 5));
        requireHolds(entry);
    }

    @Example
    void holdsInEveryRegime() {
        Set<String> reached = new LinkedHashSet<>();
        for (Recipe recipe : sweep()) {
            LedgerEntry entry = examine(Role.GENERATED, recipe);
            requireHolds(entry);
            reached.addAll(entry.regimes());
        }
        assertThat(reached).containsAll(regimesThatMatter());
    }

    /** Recipes that reach every regime that matters, whatever the number of random tries. */
    protected List<Recipe> sweep() {
        return RegimeSweep.of(space());
    }

    /** Labels that {@link #sweep} must reach. */
    protected Set<String> regimesThatMatter() {
        return Set.of();
    }

    @Example
    void nearestCaseComesClose() {
        Map<Recipe, Double> ratios = new HashMap<>();
        nearest().forEach((recipe, least) -> {
            LedgerEntry entry = examine(Role.ATTAINING, recipe);
            requireHolds(entry);
            ratios.put(recipe, entry.measurement().ratio());
            assertThat(entry.measurement().ratio())
                    .as("measured/stated of %s", recipe)
                    .isGreaterThanOrEqualTo(least);
        });
        assertThat(nearest()).isNotEmpty();
        ShownExample.isTheNearest(statement(), "measured/stated", ratios);
    }

    @Example
    void pinnedInstancesHold() {
        pinned().forEach(recipe -> requireHolds(examine(Role.PINNED, recipe)));
    }

    @Example
    void aFindingIsRefutedAgain() {
        refutations()
                .forEach(recipe -> assertThat(refutes(examine(Role.FROZEN, recipe)))
                        .as("%s refutes it", recipe)
                        .isTrue());
        assertThat(refutations().isEmpty()).isEqualTo(statement().finding() == null);
    }

    @Override
    int searchLength() {
        return SEARCH_LENGTH;
    }

    @Override
    List<Recipe> moreCandidates(ClaimReference reference, int count) {
        RandomStream stream = RandomStream.of(TestLedgers.SEED).named(reference.toString());
        return Stream.generate(() -> space().draw(stream)).limit(count).toList();
    }

    @Override
    boolean refutes(LedgerEntry entry) {
        return entry.verdict() == Outcome.VIOLATED && claimed(entry);
    }

    /**
     * Touching the bound with all digits counts as holding only where equality is part of the statement; beyond the sizes
     * that a claim asks for, anything may happen but a fault of the program.
     */
    @Override
    protected void requireHolds(LedgerEntry entry) {
        assertThat(entry.verdict())
                .as(
                        "%s on %s%nreplay: %s%nmeasured and stated: %s",
                        entry.claim(), entry.instance(), entry.replayCommand(), entry.measurement())
                .isIn(accepted(entry));
    }

    private List<Outcome> accepted(LedgerEntry entry) {
        if (!claimed(entry) || statement().finding() != null) {
            return List.of(Outcome.HOLDS, Outcome.UNDECIDED, Outcome.VIOLATED);
        }
        return touches(entry) ? List.of(Outcome.HOLDS, Outcome.UNDECIDED) : List.of(Outcome.HOLDS);
    }

    private boolean touches(LedgerEntry entry) {
        Measurement sides = entry.measurement();
        return statement().attained()
                && sides != null
                && sides.measured().isNarrow()
                && sides.stated().isNarrow();
    }
}
