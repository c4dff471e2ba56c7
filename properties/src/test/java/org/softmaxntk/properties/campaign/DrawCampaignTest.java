package org.softmaxntk.properties.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.family.Law;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Outcome;

class DrawCampaignTest {
    private static final Recipe LAW = NetworkRecipes.on("sphere:3x2x2")
            .with(WIDTH, 64)
            .with(SIGMA, 2)
            .with(DELTA, 0.3)
            .with(SEED, 11);

    private static LedgerEntry examine(String claim, Recipe recipe) {
        return Examination.examine(ClaimReference.parse(claim), Role.GENERATED, recipe);
    }

    private static LedgerEntry examine(String claim, int threads) {
        return examineWith(ClaimReference.parse(claim).resolve(), ClaimReference.parse(claim), threads);
    }

    private static <G extends Given> LedgerEntry examineWith(Claim<G> claim, ClaimReference reference, int threads) {
        Law<G> law = Families.of(claim).law(LAW).orElseThrow();
        return DrawCampaign.examine(claim, reference, Role.GENERATED, LAW, law, threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void anyNumberOfThreadsGivesTheSameEntry(int threads) {
        for (String claim :
                new String[] {"limit-kernel-relu", "limit-kernel-exp", "logit-event-repaired~without-width"}) {
            assertThat(examine(claim, threads)).isEqualTo(examine(claim, 1));
        }
    }

    @Test
    void supportsATrueStatement() {
        LedgerEntry entry = examine("logit-event-repaired", LAW);
        assertThat(entry.verdict()).isEqualTo(Outcome.SUPPORTED);
        assertThat(entry.missed()).isNull();
        assertThat(entry.frequency().failureProbability()).isEqualTo(0.3);
        assertThat(entry.frequency().trials()).isBetween(20L, (long) DrawCampaign.MOST_DRAWS - 1);
        assertThat(entry.facts())
                .containsEntry("delta", 0.3)
                .containsEntry("m", 64.0)
                .containsEntry("sigma", 2.0);
    }

    @Test
    void refutesAFalseNeighbour() {
        LedgerEntry entry = examine("logit-event-repaired~without-width", LAW);
        assertThat(entry.verdict()).isEqualTo(Outcome.REFUTED);
        assertThat(entry.variant()).isEqualTo("without-width");
        assertThat(entry.frequency().successes()).isLessThan(entry.frequency().trials() / 2);
        assertThat(entry.measurement().lnRatio()).isPositive();
    }

    /** Orthogonal inputs make the sharp statement an equality: 1 − δ is neither reached nor missed. */
    @Test
    void leavesAnEqualityOpen() {
        LedgerEntry entry = examine(
                "logit-event-sharp", NetworkRecipes.on("orthonormal:2x2x1").with(DELTA, 0.3));
        assertThat(entry.verdict()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(entry.frequency().trials()).isEqualTo(DrawCampaign.MOST_DRAWS);
    }

    @Test
    void aFailingHypothesisEndsItBeforeTheFirstDraw() {
        LedgerEntry entry = examine("limit-kernel", LAW.with(SIGMA, 0));
        assertThat(entry.verdict()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(entry.missed().hypothesis()).isEqualTo("positive-scale");
        assertThat(entry.frequency()).isNull();
    }

    @Test
    void theRecipesTextReplaysTheCounts() {
        LedgerEntry entry = examine("limit-kernel-relu", LAW);
        assertThat(examine("limit-kernel-relu", NetworkRecipes.parse(entry.instance())))
                .isEqualTo(entry);
        assertThat(examine("limit-kernel-relu", LAW.with(SEED, 12)).measurement())
                .isNotEqualTo(entry.measurement());
    }

    @Test
    void theLedgersLineIsTheEvidence() {
        Frequency frequency = examine("logit-event-repaired", LAW).frequency();
        Evidence evidence = DrawCampaign.evidence(frequency);
        assertThat(evidence.trials()).isEqualTo(frequency.trials());
        assertThat(evidence.successes()).isEqualTo(frequency.successes());
        assertThat(evidence.conclusion(DrawCampaign.LEVEL).toString()).startsWith("supported");
    }

    /** Draws made ahead by other threads do not count: the worst is that of the trials that did. */
    @Test
    void theWorstDrawIsOneThatCounted() {
        LedgerEntry entry = examine("limit-kernel-relu", LAW);
        boolean failed = entry.frequency().successes() < entry.frequency().trials();
        assertThat(entry.measurement().lnRatio() > 0).isEqualTo(failed);
    }

    /** What holds anyway is beside the worst draw's sides: e^{10} is more than (e^{4R} − 1)/R·m/2 up to m = 10,904. */
    @Test
    void theWorstDrawTellsWhatTheBoundIsWorth() {
        Recipe law = NetworkRecipes.on("orthonormal:1x1x1")
                .with(MOVE, Move.RANDOM)
                .with(RADIUS, 0.005)
                .with(DELTA, 0.5);
        LedgerEntry loose = examine("ntk-perturbation-probable", law.with(WIDTH, 64));
        LedgerEntry informative =
                examine("ntk-perturbation-probable", law.with(WIDTH, 12_000).with(SIGMA, 0.1));

        assertThat(loose.verdict()).isEqualTo(Outcome.SUPPORTED);
        assertThat(loose.measurement().lnRatio()).isNegative();
        assertThat(loose.worth().vacuous(loose.measurement().stated())).isTrue();
        assertThat(informative.worth().trivial()).isNotNull();
        assertThat(informative.worth().vacuous(informative.measurement().stated()))
                .isFalse();
    }

    /** Decided alone, decided in a report of as many campaigns as there is room for. */
    @Test
    void theLevelIsOneCampaignsShareOfTheReports() {
        assertThat(DrawCampaign.LEVEL)
                .isEqualTo(DrawCampaign.REPORT.levelOfOneClaim(DrawCampaign.MOST_CAMPAIGNS))
                .isLessThanOrEqualTo(DrawCampaign.REPORT.level() / (2 * DrawCampaign.MOST_CAMPAIGNS));
    }

    @Test
    void aMissedSizeIsAGapAndNoHypothesis() {
        LedgerEntry narrow = examine("limit-kernel", LAW.with(WIDTH, 8));
        assertThat(narrow.worth().gap().get("width")).isPositive();
        LedgerEntry wide = examine("limit-kernel", LAW.with(WIDTH, 64).with(SIGMA, 0.3));
        assertThat(wide.worth().gap().get("width")).isNegative();
        assertThat(examine("logit-event-repaired", LAW).worth()).isNull();
    }
}
