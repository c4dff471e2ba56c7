package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.CampaignSummary;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.render.CampaignText;
import org.softmaxntk.reports.render.NumberText;

/**
 * A statement that is false as written, and the one to use in its place.
 *
 * @param analysis why it is false, and where
 * @param evidence what refutes it: digits or draws; what is missing if the run did not
 * @param replay of the counterexample; none if there is none
 * @param repair none if there is none
 */
record FindingView(Side written, String analysis, String evidence, List<String> replay, List<Side> repair) {
    /** One of the two statements. */
    record Side(String id, String title, String formula, ConclusionView conclusion) {
        static Side of(ClaimSummary claim) {
            return new Side(
                    claim.id(),
                    FormulaMarkup.inline(claim.statement().title()),
                    FormulaMarkup.lines(claim.statement().formula()),
                    ConclusionView.of(claim));
        }
    }

    /** What refutes it, and the command that shows it again. */
    private record Refutation(String text, List<String> replay) {}

    static List<FindingView> of(List<ClaimSummary> claims) {
        return claims.stream()
                .filter(ClaimSummary::finding)
                .map(claim -> of(claim, claims))
                .toList();
    }

    private static FindingView of(ClaimSummary claim, List<ClaimSummary> claims) {
        Optional<String> repairedBy =
                Optional.ofNullable(claim.statement().finding().repairedBy());
        Refutation refutation = refutation(claim);
        return new FindingView(
                Side.of(claim),
                FormulaMarkup.inline(claim.statement().finding().analysis()),
                refutation.text(),
                refutation.replay(),
                claims.stream()
                        .filter(other -> repairedBy.equals(Optional.of(other.id())))
                        .map(Side::of)
                        .toList());
    }

    private static Refutation refutation(ClaimSummary claim) {
        if (claim.counterexample().isPresent()) {
            Example example = claim.counterexample().get();
            return new Refutation(
                    "%s against %s: measured/stated = %s, confirmed with %d digits."
                            .formatted(
                                    NumberText.power(example.lnMeasured()),
                                    NumberText.power(example.lnStated()),
                                    NumberText.power(example.lnRatio()),
                                    example.digits()),
                    List.of(example.replayCommand()));
        }
        return claim.campaigns().stream()
                .filter(CampaignSummary::refuted)
                .max((one, other) -> Double.compare(
                        one.frequency().lnAgainst(), other.frequency().lnAgainst()))
                .map(campaign -> new Refutation(draws(campaign), List.of(campaign.replayCommand())))
                .orElse(new Refutation("This run has no counterexample.", List.of()));
    }

    private static String draws(CampaignSummary campaign) {
        return "The event occurred in %s of %s draws, where a share of at least %s is stated: refuted at %s; %s."
                .formatted(
                        NumberText.count(campaign.frequency().successes()),
                        NumberText.count(campaign.frequency().trials()),
                        NumberText.fact(1 - campaign.frequency().failureProbability()),
                        CampaignText.reportLevel(campaign),
                        CampaignText.byItself(campaign.frequency()));
    }
}
