package org.softmaxntk.reports.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.softmaxntk.reports.sample.SampleCatalogue.ATTAINED;
import static org.softmaxntk.reports.sample.SampleCatalogue.BOUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.evidence.VerdictKind;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.reports.sample.SampleEntry;
import org.softmaxntk.reports.sample.SampleRun;
import org.softmaxntk.theorems.ledger.Role;

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
    void aVariantIsRefutedByARefutedCampaign() {
        ClaimSummary claim = claims(
                        law("one").variant("no-exponent").drawn(400, 200, 0.1).verdict("refuted"))
                .get(0);

        assertThat(claim.variants().get(0).refuted()).isTrue();
        assertThat(claim.variants().get(0).refutation()).get().satisfies(example -> {
            assertThat(example.verdict()).isEqualTo(VerdictKind.REFUTED);
            assertThat(example.lnRatio()).isNaN();
        });
    }

    @Test
    void aBoxIsNoEvidenceForAClaim() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> claims(law("box").searched("proved", 1, null)))
                .withMessageContaining("draws that were counted, for kernel-bound is a claim; got a box");
    }
}
