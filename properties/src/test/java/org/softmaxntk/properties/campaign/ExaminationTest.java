package org.softmaxntk.properties.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Role;

class ExaminationTest {
    private static final Recipe RECIPE =
            Recipe.on("ball:3x2x2").withMove(Move.ALONG_INPUT, 0.005).withSeed(4);

    private static LedgerEntry examine(String claim, Recipe recipe) {
        return Examination.examine(ClaimReference.parse(claim), Role.GENERATED, recipe);
    }

    @Test
    void holds() {
        LedgerEntry entry = examine("ntk-perturbation", RECIPE);
        assertThat(entry.verdict()).isEqualTo("holds");
        assertThat(entry.claim()).isEqualTo("ntk-perturbation");
        assertThat(entry.variant()).isNull();
        assertThat(entry.role()).isEqualTo(Role.GENERATED);
        assertThat(entry.instance()).isEqualTo(RECIPE.toString());
        assertThat(entry.digits()).isEqualTo(16);
        assertThat(entry.hypothesis()).isNull();
        assertThat(entry.required()).isNull();
        assertThat(entry.got()).isNull();
        assertThat(entry.facts())
                .containsKeys("n", "d_in", "d_out", "m", "B", "R")
                .containsEntry("m", 8.0);
        assertThat(entry.regimes()).contains("data:ball", "start:paired", "move:along-input", "radius:near-0.01");
    }

    @Test
    void theSidesAreTheClaimsAndTheRatioTheirQuotient() {
        LedgerEntry entry = examine("ntk-perturbation", RECIPE);
        double stated = Math.log(0.005) + Math.log(6) + 10 * entry.facts().get("B");
        assertThat(entry.stated().lnLower()).isLessThan(stated).isCloseTo(stated, within(1e-12));
        double middle = entry.measured().enclosure().lnMiddle();
        assertThat(Math.log(entry.ratio())).isCloseTo(middle - stated, within(1e-9));
    }

    @Test
    void violatedByAFalseVariantWithTheDigitsThatConfirmedIt() {
        LedgerEntry entry = examine("ntk-perturbation~negative-exponent", RECIPE);
        assertThat(entry.verdict()).isEqualTo("violated");
        assertThat(entry.claim()).isEqualTo("ntk-perturbation");
        assertThat(entry.variant()).isEqualTo("negative-exponent");
        assertThat(entry.digits()).isEqualTo(32);
        assertThat(entry.ratio()).isGreaterThan(1);
        assertThat(entry.replayCommand()).contains("replay ntk-perturbation~negative-exponent \"data=ball");
    }

    @Test
    void notApplicableWithTheHypothesisThatFailed() {
        LedgerEntry entry = Examination.examine(
                ClaimReference.parse("ntk-perturbation~negative-exponent"),
                Role.BOUNDARY,
                RECIPE.withMove(Move.RANDOM, 0.5));
        assertThat(entry.verdict()).isEqualTo("not-applicable");
        assertThat(entry.variant()).isEqualTo("negative-exponent");
        assertThat(entry.role()).isEqualTo(Role.BOUNDARY);
        assertThat(entry.hypothesis()).isEqualTo("small-radius");
        assertThat(entry.required()).isEqualTo("0 < R < 0.01");
        assertThat(entry.got()).startsWith("R = 0.5");
        assertThat(entry.measured()).isNull();
        assertThat(entry.stated()).isNull();
        assertThat(entry.ratio()).isNull();
        assertThat(entry.digits()).isZero();
        assertThat(entry.regimes()).contains("radius:large");
        assertThat(entry.facts()).containsKey("R");
    }

    /** Both sides are 0: no number of digits tells them apart. */
    @Test
    void undecidedWhereBothSidesAreZero() {
        LedgerEntry entry = examine("softmax-l1-perturbation", RECIPE.withMove(Move.RANDOM, 0));
        assertThat(entry.verdict()).isEqualTo("undecided");
        assertThat(entry.digits()).isEqualTo(128);
        assertThat(entry.measured().lnLower()).isNull();
        assertThat(entry.stated().lnLower()).isNull();
    }

    @Test
    void aDiscrepancyOfZeroIsARatioOfZero() {
        LedgerEntry entry = examine("symmetric-init-outputs-zero", RECIPE);
        assertThat(entry.verdict()).isEqualTo("holds");
        assertThat(entry.measured()).isEqualTo(new LogRange(null, null));
        assertThat(entry.ratio()).isZero();
    }

    /** R·N·e^{−10B} with B ≈ 100: the ratio is e^{1000} and no double. */
    @Test
    void aRatioBeyondTheDoublesIsLeftOut() {
        LedgerEntry entry = examine("ntk-perturbation~negative-exponent", RECIPE.withSigma(100));
        assertThat(entry.verdict()).isEqualTo("violated");
        assertThat(entry.facts().get("B")).isGreaterThan(80);
        assertThat(entry.ratio()).isNull();
        assertThat(entry.stated().lnUpper()).isLessThan(-800);
    }

    @Test
    void theSameRecipeGivesTheSameEntry() {
        LedgerEntry entry = examine("gradient-is-loss-derivative", RECIPE);
        assertThat(examine("gradient-is-loss-derivative", Recipe.parse(entry.instance())))
                .isEqualTo(entry);
    }
}
