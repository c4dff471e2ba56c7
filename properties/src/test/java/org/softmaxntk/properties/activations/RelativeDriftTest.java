package org.softmaxntk.properties.activations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import org.junit.jupiter.api.Test;
import org.softmaxntk.properties.campaign.ClaimReference;
import org.softmaxntk.properties.campaign.Examination;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement.Comparison;
import org.softmaxntk.theorems.given.network.Move;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Recipe;

/** The relative drifts that the comparison of activations leaves in the ledger. */
class RelativeDriftTest {
    private static final Recipe APART =
            NetworkRecipes.on("orthonormal:1x1x1").with(MOVE, Move.SIGNED).with(RADIUS, 0.05);
    private static final Recipe TOGETHER =
            APART.with(MOVE, Move.TOGETHER).with(RADIUS, 0.05).with(SEED, 1);

    @Test
    void theLedgerKeepsTheRelativeDrifts() {
        LedgerEntry entry = examine(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.2));
        assertThat(entry.facts()).containsKeys("drift_softmax", "drift_exp", "drift_relu", "R", "sigma", "m");
    }

    /** What the catalogue has a report compare is what the ledger has. */
    @Test
    void theyAreWhatTheReportCompares() {
        Comparison comparison =
                Catalogue.standard().statement("activation-comparison").comparison();
        LedgerEntry entry = examine(NetworkRecipes.on("linnerud")
                .with(WIDTH, 32)
                .with(MOVE, Move.SIGNED)
                .with(RADIUS, 0.2));
        assertThat(entry.facts()).containsKey(comparison.across());
        assertThat(comparison.curves())
                .hasSize(3)
                .allSatisfy(curve -> assertThat(entry.facts()).containsKey(comparison.prefix() + curve));
    }

    /** cosh(2R) − 1 relative to the kernel, as all of it grows by that factor. */
    @Test
    void theDriftOfExpIsThatOfItsAttainingCase() {
        assertThat(examine(APART).facts().get("drift_exp")).isCloseTo(Math.cosh(0.1) - 1, within(1e-12));
    }

    /** A common shift does not change softmax: no drift is told from rounding. */
    @Test
    void aDriftThatIsRoundingIsLeftOut() {
        assertThat(examine(TOGETHER).facts()).doesNotContainKey("drift_softmax").containsKey("drift_exp");
    }

    @Test
    void anInstanceOutsideTheClaimHasNoDrift() {
        assertThat(examine(APART.with(START, Start.INDEPENDENT)).facts()).doesNotContainKey("drift_exp");
    }

    private static LedgerEntry examine(Recipe recipe) {
        return Examination.examine(ClaimReference.to("activation-comparison"), Role.ATTAINING, recipe);
    }
}
