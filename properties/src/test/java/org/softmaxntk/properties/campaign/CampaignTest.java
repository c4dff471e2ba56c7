package org.softmaxntk.properties.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

class CampaignTest {
    private static final List<String> TWO = List.of("softmax-simplex", "ntk-perturbation");

    private static List<LedgerEntry> run(Campaign campaign) {
        List<LedgerEntry> entries = new ArrayList<>();
        campaign.run(entries::add);
        return entries;
    }

    private static Campaign on(String data) {
        return new Campaign(TWO, Map.of("data", data), 2, 1);
    }

    @Test
    void everyClaimOnRandomInstances() {
        List<String> claims = Catalogue.standard().ids();
        List<LedgerEntry> entries = run(new Campaign(claims, Map.of(), 2, 3));
        assertThat(entries).hasSize(2 * claims.size());
        assertThat(entries).extracting(LedgerEntry::role).containsOnly(Role.GENERATED);
        assertThat(entries).extracting(LedgerEntry::variant).containsOnlyNulls();
        List<String> inOrder =
                claims.stream().flatMap(id -> List.of(id, id).stream()).toList();
        assertThat(entries).extracting(LedgerEntry::claim).isEqualTo(inOrder);
        assertThat(entries).allSatisfy(entry -> {
            if (counts(entry)) {
                assertThat(entry.verdict()).as(entry.replayCommand()).isIn(accepted(entry));
            }
        });
    }

    /** Where equality is part of the statement, neither digits nor draws tell it from the one side or the other. */
    private static List<Outcome> accepted(LedgerEntry entry) {
        return Catalogue.standard().statement(entry.claim()).attained()
                ? List.of(Outcome.HOLDS, Outcome.UNDECIDED, Outcome.SUPPORTED, Outcome.INCONCLUSIVE)
                : List.of(Outcome.HOLDS, Outcome.UNDECIDED, Outcome.SUPPORTED);
    }

    /** Whether the entry is about an instance of a statement that is not known to be false. */
    private static boolean counts(LedgerEntry entry) {
        boolean met = entry.worth() == null || entry.worth().premise().status() == PremiseGap.Status.MET;
        return met && Catalogue.standard().statement(entry.claim()).finding() == null;
    }

    @Test
    void aClaimAboutDrawsIsCheckedOnAFewLaws() {
        List<LedgerEntry> entries =
                run(new Campaign(List.of("logit-event-repaired"), Map.of("data", "linnerud"), 50, 3));
        assertThat(entries).hasSize(Campaign.MOST_LAWS);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.frequency().trials()).isPositive();
            assertThat(entry.verdict()).isEqualTo(Outcome.SUPPORTED);
            assertThat(NetworkRecipes.parse(entry.instance()).get(DATA)).hasToString("linnerud");
        });
    }

    @Test
    void isAFunctionOfItsComponents() {
        Campaign campaign = new Campaign(TWO, Map.of(), 5, 7);
        List<LedgerEntry> entries = run(campaign);
        assertThat(run(campaign)).isEqualTo(entries);
        assertThat(entries)
                .extracting(entry -> NetworkRecipes.parse(entry.instance()).get(SEED))
                .doesNotHaveDuplicates();
        assertThat(run(new Campaign(TWO, Map.of(), 5, 8)))
                .extracting(LedgerEntry::instance)
                .doesNotContainAnyElementsOf(
                        entries.stream().map(LedgerEntry::instance).toList());
    }

    @Test
    void moreTrialsAndOtherClaimsLeaveAnInstanceAsItWas() {
        List<LedgerEntry> few = run(new Campaign(List.of("ntk-perturbation"), Map.of(), 2, 7));
        List<LedgerEntry> many = run(new Campaign(TWO, Map.of(), 4, 7));
        assertThat(many.subList(4, 6)).isEqualTo(few);
    }

    @Test
    void onShippedData() {
        List<LedgerEntry> entries = run(on("linnerud"));
        assertThat(entries).hasSize(4);
        assertThat(entries).extracting(LedgerEntry::role).containsOnly(Role.REAL);
        assertThat(entries).extracting(LedgerEntry::verdict).containsOnly(Outcome.HOLDS);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.regimes()).contains("data:linnerud"));
    }

    @Test
    void onSomebodysFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("some body.csv"), "a,b,y\n1,2,3\n2,1,5\n4,4,4\n0,1,1\n");
        String data = "csv:" + file.toString().replace(" ", "%20") + "?inputs=a,b&targets=y";
        List<LedgerEntry> entries = run(on(data));
        assertThat(entries).extracting(LedgerEntry::verdict).containsOnly(Outcome.HOLDS);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.facts()).containsEntry("n", 4.0).containsEntry("d_in", 2.0);
            assertThat(entry.regimes()).contains("data:csv");
            assertThat(NetworkRecipes.parse(entry.instance()).get(DATA)).hasToString(data);
        });
    }

    @Test
    void badDataShowsBeforeTheFirstEntry(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.csv");
        Path ragged = Files.writeString(folder.resolve("ragged.csv"), "a,y\n1,2\n3\n");
        for (String data : List.of(
                "csv:" + missing + "?inputs=a&targets=y",
                "csv:" + ragged + "?inputs=a&targets=y",
                "linnerud/1",
                "orthonormal:3x2x1",
                "lindy")) {
            List<LedgerEntry> entries = new ArrayList<>();
            assertThatThrownBy(() -> on(data).run(entries::add)).as(data).isInstanceOf(InvalidInput.class);
            assertThat(entries).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void atLeastOneTrial(int trials) {
        assertThatThrownBy(() -> new Campaign(TWO, Map.of(), trials, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("trials: required at least 1; got " + trials);
    }

    @Test
    void onlyClaimsOfTheCatalogue() {
        assertThatThrownBy(() -> new Campaign(List.of("softmax-simplex", "other"), Map.of(), 1, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("; got other");
        assertThat(run(new Campaign(List.of(), Map.of(), 1, 1))).isEmpty();
    }

    @Test
    void keepsItsOwnListOfClaims() {
        List<String> claims = new ArrayList<>(TWO);
        Campaign campaign = new Campaign(claims, Map.of(), 1, 1);
        claims.clear();
        assertThat(campaign.claims()).isEqualTo(TWO);
    }
}
