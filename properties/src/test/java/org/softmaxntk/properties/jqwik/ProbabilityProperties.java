package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * The five parts of a statement "with probability ≥ 1 − δ over the start": (1) draws support it on random, real and
 * adversarial data, each chosen before the draws; (2) the failure probability of the nearest case comes close to δ; (3) its
 * false variants are refuted; (4) frozen counterexamples to them replay; (5) every hypothesis was reached.
 *
 * <p>A statement with a finding must be refuted on {@link #refutations} instead.
 */
public abstract class ProbabilityProperties extends StatementProperties {
    private static final int SEARCH_LENGTH = 12;

    protected ProbabilityProperties(String id) {
        super(id);
    }

    /** The law to support the claim on, from data: width, σ and δ as they suit the claim. */
    protected abstract Recipe law(String data);

    /** Laws that refute a statement with a finding. */
    protected List<Recipe> refutations() {
        return List.of();
    }

    /** Data chosen to be hard: duplicates, collinear inputs, one sample, many samples. */
    protected List<String> adversarial() {
        return List.of("near-duplicates:4x2x1", "collinear:3x2x1", "orthonormal:1x1x1", "sphere:12x2x1");
    }

    /** Random data. */
    protected List<String> random() {
        return List.of("sphere:3x2x2", "ball:4x3x1", "orthonormal:3x3x1", "tiny:2x2x1");
    }

    @Example
    void drawsSupportItOnRandomData() {
        random().forEach(data -> requireHolds(examine(Role.GENERATED, law(data))));
    }

    @Example
    void drawsSupportItOnAdversarialData() {
        adversarial().forEach(data -> requireHolds(examine(Role.GENERATED, law(data))));
    }

    @Example
    void drawsSupportItOnRealData() {
        real().forEach(data -> requireHolds(examine(Role.REAL, law(data))));
    }

    /** Real data, cut down where a draw would be dear. */
    protected List<String> real() {
        return List.of("linnerud", "iris/20", "diabetes/20", "digits/10");
    }

    /** Instead of {@link #nearest}, where draws hardly ever fail: the least measured/stated of the worst draw. */
    protected Map<Recipe, Double> worstDraws() {
        return Map.of();
    }

    @Example
    void nearestCaseComesClose() {
        Map<Recipe, Double> failing = new HashMap<>();
        nearest().forEach((recipe, least) -> {
            Frequency frequency = examine(Role.ATTAINING, recipe).frequency();
            double failures = (double) (frequency.trials() - frequency.successes()) / frequency.trials();
            failing.put(recipe, failures / frequency.failureProbability());
            assertThat(failures / frequency.failureProbability())
                    .as("failures/δ of %s", recipe)
                    .isGreaterThanOrEqualTo(least);
        });
        Map<Recipe, Double> worst = new HashMap<>();
        worstDraws().forEach((recipe, least) -> {
            double ratio =
                    Math.exp(examine(Role.ATTAINING, recipe).measurement().lnRatio());
            worst.put(recipe, ratio);
            assertThat(ratio)
                    .as("measured/stated of the worst draw of %s", recipe)
                    .isGreaterThanOrEqualTo(least);
        });
        assertThat(nearest().size() + worstDraws().size()).isPositive();
        if (failing.isEmpty()) {
            ShownExample.isTheNearest(statement(), "measured/stated of the worst draw", worst);
        } else {
            ShownExample.isTheNearest(statement(), "failures/δ", failing);
        }
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
        Stream<Recipe> drawn = Stream.generate(
                () -> law(random().get(stream.nextInt(random().size()))).with(SEED, stream.nextLong()));
        return Stream.concat(worstDraws().keySet().stream(), drawn).limit(count).toList();
    }

    @Override
    boolean refutes(LedgerEntry entry) {
        return entry.verdict() == Outcome.REFUTED && claimed(entry);
    }

    /** Laws are chosen for the claim: one that is smaller than it asks would support nothing. */
    @Override
    protected void requireHolds(LedgerEntry entry) {
        assertThat(claimed(entry))
                .as(
                        "%s has the sizes %s asks for; it falls short by %s",
                        entry.instance(), entry.claim(), entry.worth())
                .isTrue();
        if (statement().finding() == null) {
            assertThat(entry.verdict())
                    .as(
                            "%s on %s%nreplay: %s%n%s",
                            entry.claim(), entry.instance(), entry.replayCommand(), facts(entry))
                    .isEqualTo(Outcome.SUPPORTED);
        }
    }

    private static Map<String, Object> facts(LedgerEntry entry) {
        return entry.frequency() == null ? Map.of("premise", entry.missed()) : Map.of("frequency", entry.frequency());
    }
}
