package org.softmaxntk.properties.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Outcome;

class ExaminationTest {
    private static final Recipe RECIPE = NetworkRecipes.on("ball:3x2x2")
            .with(MOVE, Move.ALONG_INPUT)
            .with(RADIUS, 0.005)
            .with(SEED, 4);
    private static final Recipe COUNTEREXAMPLE = NetworkRecipes.on("orthonormal:1x1x1")
            .with(WIDTH, 40)
            .with(SIGMA, 1)
            .with(START, Start.ONE_HIGH)
            .with(MOVE, Move.FIRST_NEURON)
            .with(RADIUS, 0.0099);

    private static LedgerEntry examine(String claim, Recipe recipe) {
        return Examination.examine(ClaimReference.parse(claim), Role.GENERATED, recipe);
    }

    @Test
    void holds() {
        LedgerEntry entry = examine("ntk-perturbation", RECIPE);
        assertThat(entry.verdict()).isEqualTo(Outcome.HOLDS);
        assertThat(entry.claim()).isEqualTo("ntk-perturbation");
        assertThat(entry.variant()).isNull();
        assertThat(entry.role()).isEqualTo(Role.GENERATED);
        assertThat(entry.instance()).isEqualTo(RECIPE.toString());
        assertThat(entry.measurement().digits()).isEqualTo(16);
        assertThat(entry.missed()).isNull();
        assertThat(entry.frequency()).isNull();
        assertThat(entry.worth().premise().status()).isEqualTo(PremiseGap.Status.MET);
        assertThat(entry.facts())
                .containsKeys("n", "d_in", "d_out", "m", "B", "R", "sigma")
                .containsEntry("m", 8.0);
        assertThat(entry.regimes()).contains("data:ball", "start:paired", "move:along-input", "radius:near-0.01");
    }

    @Test
    void theSidesAreTheClaimsAndTheRatioTheirQuotient() {
        LedgerEntry entry = examine("ntk-perturbation", RECIPE);
        double stated = Math.log(0.005) + Math.log(6) + 10 * entry.facts().get("B");
        assertThat(entry.measurement().stated().lnLower()).isLessThan(stated).isCloseTo(stated, within(1e-12));
        double middle = entry.measurement().measured().enclosure().lnMiddle();
        assertThat(Math.log(entry.measurement().ratio())).isCloseTo(middle - stated, within(1e-9));
    }

    @Test
    void violatedByAFalseVariantWithTheDigitsThatConfirmedIt() {
        LedgerEntry entry = examine("ntk-perturbation~exponent-two", COUNTEREXAMPLE);
        assertThat(entry.verdict()).isEqualTo(Outcome.VIOLATED);
        assertThat(entry.claim()).isEqualTo("ntk-perturbation");
        assertThat(entry.variant()).isEqualTo("exponent-two");
        assertThat(entry.measurement().digits()).isEqualTo(32);
        assertThat(entry.measurement().ratio()).isGreaterThan(1);
        assertThat(entry.replayCommand()).contains("replay ntk-perturbation~exponent-two \"data=orthonormal");
    }

    @Test
    void notApplicableWithTheHypothesisThatFailed() {
        LedgerEntry entry = Examination.examine(
                ClaimReference.parse("ntk-perturbation~exponent-two"),
                Role.BOUNDARY,
                RECIPE.with(MOVE, Move.RANDOM).with(RADIUS, 0.5));
        assertThat(entry.verdict()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(entry.variant()).isEqualTo("exponent-two");
        assertThat(entry.role()).isEqualTo(Role.BOUNDARY);
        assertThat(entry.missed().hypothesis()).isEqualTo("small-radius");
        assertThat(entry.missed().required()).isEqualTo("0 < R < 0.01, with R ≥ max_r ‖w_r − w̃_r‖₂");
        assertThat(entry.missed().got()).startsWith("R = 0.5");
        assertThat(entry.measurement()).isNull();
        assertThat(entry.worth()).isNull();
        assertThat(entry.regimes()).contains("radius:large");
        assertThat(entry.facts()).containsKey("R");
    }

    /** Both sides are 0: no number of digits tells them apart. */
    @Test
    void undecidedWhereBothSidesAreZero() {
        LedgerEntry entry = examine(
                "softmax-l1-perturbation", RECIPE.with(MOVE, Move.RANDOM).with(RADIUS, 0));
        assertThat(entry.verdict()).isEqualTo(Outcome.UNDECIDED);
        assertThat(entry.measurement().digits()).isEqualTo(128);
        assertThat(entry.measurement().measured().lnLower()).isNull();
        assertThat(entry.measurement().stated().lnLower()).isNull();
    }

    @Test
    void aDiscrepancyOfZeroIsARatioOfZero() {
        LedgerEntry entry = examine("symmetric-init-outputs-zero", RECIPE);
        assertThat(entry.verdict()).isEqualTo(Outcome.HOLDS);
        assertThat(entry.measurement().measured()).isEqualTo(new LogRange(null, null));
        assertThat(entry.measurement().ratio()).isZero();
    }

    /** The ratio is e^{1000} and no double. */
    @Test
    void aRatioBeyondTheDoublesIsLeftOut() {
        Sides sides = Sides.inequality(Enclosure.exactly(1), Enclosure.exponential(-1000, 0));
        assertThat(Measurement.of(sides).ratio()).isNull();
        assertThat(Measurement.of(sides).lnRatio()).isCloseTo(1000, within(1e-9));
    }

    @Test
    void theSameRecipeGivesTheSameEntry() {
        LedgerEntry entry = examine("gradient-is-loss-derivative", RECIPE);
        assertThat(examine("gradient-is-loss-derivative", NetworkRecipes.parse(entry.instance())))
                .isEqualTo(entry);
    }
}
