package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.properties.campaign.DrawCampaign;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/** Claims about draws, corrected for all campaigns of the report together. */
class CampaignTallyTest {
    private static List<ClaimSummary> claims(SampleEntry... entries) {
        Aggregation aggregation = new Aggregation(SampleCatalogue.statements(), SampleCatalogue.steps());
        List.of(entries).forEach(entry -> aggregation.accept(SampleRun.line(2, entry.entry())));
        return aggregation.claims();
    }

    private static SampleEntry law(String text) {
        return SampleEntry.of(BOUND, text);
    }

    @Test
    void isSupportedIfAllItsCampaignsAre() {
        ClaimSummary claim = claims(
                        law("one").drawn(400, 400, 0.1).regimes("data:sphere"),
                        law("two").drawn(500, 498, 0.1))
                .get(0);

        assertThat(claim.conclusion()).isEqualTo(Conclusion.SUPPORTED);
        assertThat(claim.draws()).isEqualTo(900);
        assertThat(claim.instances()).isEqualTo(2);
        assertThat(claim.regimes()).containsOnlyKeys("data:sphere");
        CampaignSummary two = claim.campaigns().get(1);
        assertThat(two.instance()).isEqualTo("two");
        assertThat(two.share()).isEqualTo(498.0 / 500);
        assertThat(two.anytimeInterval().contains(0.99)).isTrue();
        assertThat(two.fixedInterval().length())
                .isLessThan(two.anytimeInterval().length());
        assertThat(two.conclusion().level()).isEqualTo(0.01);
        assertThat(two.replayCommand()).endsWith("replay " + BOUND + " \"two\"");
    }

    @Test
    void isRefutedIfOneOfThemIs() {
        ClaimSummary claim = claims(law("one").drawn(400, 400, 0.1), law("two").drawn(400, 200, 0.1))
                .get(0);

        assertThat(claim.conclusion()).isEqualTo(Conclusion.REFUTED);
        assertThat(claim.campaigns().get(1).refuted()).isTrue();
    }

    @Test
    void isInconclusiveIfOneIsAndSaysHowManyDrawsWouldDecide() {
        ClaimSummary claim = claims(law("one").drawn(400, 400, 0.1), law("two").drawn(20, 20, 0.1))
                .get(0);

        assertThat(claim.conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
        assertThat(claim.campaigns().get(1).conclusion())
                .isInstanceOfSatisfying(
                        ProbabilityConclusion.Inconclusive.class,
                        open -> assertThat(open.furtherTrials().orElseThrow()).isBetween(20L, 200L));
    }

    @Test
    void theCaseOfEqualitySpoilsNoStatementThatIsAttained() {
        SampleEntry supported = SampleEntry.of(ATTAINED, "one").drawn(400, 400, 0.1);
        SampleEntry equality =
                SampleEntry.of(ATTAINED, "equal").drawn(200, 181, 0.1).role(Role.ATTAINING);

        assertThat(claims(supported, equality).get(1).conclusion()).isEqualTo(Conclusion.SUPPORTED);
        assertThat(claims(equality).get(1).conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
        assertThat(claims(supported, SampleEntry.of(ATTAINED, "equal").drawn(200, 181, 0.1))
                        .get(1)
                        .conclusion())
                .isEqualTo(Conclusion.INCONCLUSIVE);
        assertThat(claims(
                                law("one").drawn(400, 400, 0.1),
                                law("equal").drawn(200, 181, 0.1).role(Role.ATTAINING))
                        .get(0)
                        .conclusion())
                .isEqualTo(Conclusion.INCONCLUSIVE);
    }

    @Test
    void otherClaimsCampaignsMakeItHarder() {
        SampleEntry barely = law("barely").drawn(85, 85, 0.1);
        assertThat(claims(barely).get(0).conclusion()).isEqualTo(Conclusion.SUPPORTED);

        SampleEntry[] many = new SampleEntry[200];
        many[0] = barely;
        for (int k = 1; k < many.length; k++) {
            many[k] = SampleEntry.of(ATTAINED, "law " + k).drawn(85, 85, 0.1);
        }

        assertThat(claims(many).get(0).conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
    }

    @Test
    void theSameLawDrawnFromTwiceIsOneCampaign() {
        ClaimSummary claim = claims(law("one").drawn(400, 400, 0.1), law("one").drawn(400, 400, 0.1))
                .get(0);

        assertThat(claim.campaigns()).hasSize(1);
    }

    @Test
    void theSameLawCountsOnceUnderEachOfItsRoles() {
        SampleEntry[] lines = {
            law("one").drawn(400, 398, 0.1).verdict(Outcome.SUPPORTED).regimes("data:ball"),
            law("one").drawn(400, 398, 0.1).verdict(Outcome.SUPPORTED).regimes("data:ball"),
            law("one").drawn(400, 398, 0.1).verdict(Outcome.SUPPORTED).role(Role.ATTAINING),
            law("one").variant("no-exponent").drawn(400, 200, 0.1).verdict(Outcome.REFUTED),
            law("one").variant("no-exponent").drawn(400, 200, 0.1).verdict(Outcome.REFUTED)
        };

        ClaimSummary claim = claims(lines).get(0);

        assertThat(claim.instances()).isEqualTo(1);
        assertThat(claim.count(Outcome.SUPPORTED)).isEqualTo(1);
        assertThat(claim.premises().met()).isEqualTo(1);
        assertThat(claim.regimes()).containsOnly(Map.entry("data:ball", 1L));
        assertThat(claim.roles()).containsEntry(Role.GENERATED, 1L).containsEntry(Role.ATTAINING, 1L);
        assertThat(claim.variants().get(0).checked()).isEqualTo(1);
    }

    @Test
    void aVariantIsRefutedByARefutedCampaign() {
        ClaimSummary claim = claims(
                        law("one").variant("no-exponent").drawn(400, 200, 0.1).verdict(Outcome.REFUTED))
                .get(0);

        assertThat(claim.variants().get(0).refuted()).isTrue();
        assertThat(claim.variants().get(0).refutation()).get().satisfies(example -> {
            assertThat(example.verdict()).isEqualTo(Outcome.REFUTED);
            assertThat(example.lnRatio()).isNaN();
        });
    }

    @Test
    void lawsThatAreTooSmallNeitherSupportNorRefute() {
        ClaimSummary claim = claims(
                        law("small")
                                .drawn(400, 400, 0.1)
                                .verdict(Outcome.SUPPORTED)
                                .shortOf("m", 2.0),
                        law("smaller")
                                .drawn(400, 200, 0.1)
                                .verdict(Outcome.REFUTED)
                                .shortOf("m", 3.0)
                                .regimes("data:small"),
                        law("open").drawn(20, 20, 0.1).shortOf("m", null))
                .get(0);

        assertThat(claim.conclusion()).isEqualTo(Conclusion.NOT_EXERCISED);
        assertThat(claim.campaigns()).isEmpty();
        assertThat(claim.count(Outcome.SUPPORTED)).isZero();
        assertThat(claim.count(Outcome.REFUTED)).isZero();
        assertThat(claim.regimes()).isEmpty();
        assertThat(claim.instances()).isEqualTo(3);
        PremiseSummary premises = claim.premises();
        assertThat(premises.met()).isZero();
        assertThat(premises.extrapolated()).isEqualTo(2);
        assertThat(premises.infeasible()).isEqualTo(1);
        assertThat(premises.held()).isEqualTo(1);
        assertThat(premises.failed()).isEqualTo(1);
        assertThat(premises.nearestFailure())
                .get()
                .extracting(failure -> failure.example().instance())
                .isEqualTo("smaller");
    }

    /** 85 draws are enough alone and too few among two hundred, unless those are beyond what is claimed. */
    @Test
    void lawsThatAreTooSmallAreNotInTheFamily() {
        SampleEntry[] many = new SampleEntry[200];
        many[0] = law("barely").drawn(85, 85, 0.1).shortOf("m", -0.5);
        for (int k = 1; k < many.length; k++) {
            many[k] = SampleEntry.of(ATTAINED, "law " + k).drawn(85, 85, 0.1).shortOf("m", 1.0);
        }

        ClaimSummary claim = claims(many).get(0);

        assertThat(claim.conclusion()).isEqualTo(Conclusion.SUPPORTED);
        assertThat(claim.premises().met()).isEqualTo(1);
    }

    @Test
    void aLawThatIsTooSmallRefutesNoVariant() {
        SampleEntry refuted =
                law("one").variant("no-exponent").drawn(400, 200, 0.1).verdict(Outcome.REFUTED);
        assertThat(claims(refuted).get(0).variants().get(0).refuted()).isTrue();

        ClaimSummary claim = claims(refuted.shortOf("m", 0.5)).get(0);

        assertThat(claim.variants().get(0).refuted()).isFalse();
        assertThat(claim.variants().get(0).checked()).isEqualTo(1);
    }

    /** A law may be in the ledger for several reasons; that it is the case of equality must not depend on which came first. */
    @Test
    void theOrderOfTheLinesDoesNotHideEquality() {
        SampleEntry[] lines = {
            SampleEntry.of(ATTAINED, "one").drawn(400, 400, 0.1),
            SampleEntry.of(ATTAINED, "equal").drawn(200, 181, 0.1),
            SampleEntry.of(ATTAINED, "equal").drawn(200, 181, 0.1).role(Role.FROZEN),
            SampleEntry.of(ATTAINED, "equal").drawn(200, 181, 0.1).role(Role.ATTAINING)
        };
        for (int[] order : new int[][] {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 3, 0, 1}}) {
            ClaimSummary claim = claims(
                            Arrays.stream(order).mapToObj(k -> lines[k]).toArray(SampleEntry[]::new))
                    .get(1);
            assertThat(claim.conclusion()).isEqualTo(Conclusion.SUPPORTED);
            assertThat(claim.campaigns().get(0).role()).isEqualTo(Role.ATTAINING);
        }
        assertThat(claims(lines[2], lines[1]).get(1).campaigns())
                .isEqualTo(claims(lines[1], lines[2]).get(1).campaigns());
    }

    @Test
    void theWorstDrawsTellWhatTheBoundIsWorth() {
        ClaimSummary claim = claims(
                        law("loose").drawn(400, 400, 0.1).worstDraw(-9.0, 2.0).trivially(1),
                        law("loose").drawn(400, 400, 0.1).worstDraw(-9.0, 2.0).trivially(1),
                        law("tight").drawn(400, 399, 0.1).worstDraw(0.5, 0.0).trivially(1),
                        law("small")
                                .drawn(400, 399, 0.1)
                                .worstDraw(5.0, 2.0)
                                .trivially(1)
                                .shortOf("m", 1.0),
                        law("nothing to compare").drawn(400, 400, 0.1))
                .get(0);

        assertThat(claim.conclusion()).isEqualTo(Conclusion.SUPPORTED);
        assertThat(claim.vacuity().vacuous()).isEqualTo(1);
        assertThat(claim.vacuity().informative()).isEqualTo(1);
        assertThat(claim.worst()).get().satisfies(example -> {
            assertThat(example.instance()).isEqualTo("tight");
            assertThat(example.lnRatio()).isEqualTo(0.5);
        });
        assertThat(claim.campaigns().get(0).lnWorstRatio()).isEqualTo(-11);
        assertThat(claim.campaigns().get(1).lnWorstRatio()).isNaN();
        assertThat(claim.distribution().total()).isZero();
    }

    /** Each campaign stops early at its share of a report's level, which is made for so many and no more. */
    @Test
    void aReportHasRoomForSoManyCampaigns() {
        Aggregation aggregation = new Aggregation(SampleCatalogue.statements(), SampleCatalogue.steps());
        for (int k = 0; k < DrawCampaign.MOST_CAMPAIGNS; k++) {
            aggregation.accept(
                    SampleRun.line(2, law("law " + k).drawn(2, 2, 0.1).entry()));
        }
        assertThat(aggregation.claims().get(0).campaigns()).hasSize(DrawCampaign.MOST_CAMPAIGNS);

        aggregation.accept(
                SampleRun.line(2, law("one too many").drawn(2, 2, 0.1).entry()));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(aggregation::claims)
                .withMessageContaining("campaigns of draws in one report")
                .withMessageContaining("at most 1000")
                .withMessageEndingWith("got 1001");
    }

    @Test
    void aBoxIsNoEvidenceForAClaim() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> claims(law("box").searched(Outcome.PROVED, 1, null)))
                .withMessageContaining("draws that were counted, for kernel-bound is a claim; got a box");
    }
}
