package org.softmaxntk.reports.gate;

import java.util.Locale;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.CampaignSummary;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Example;

/**
 * The instance or campaign that decided a claim's conclusion.
 *
 * @param text what was found there
 * @param replay the command line that finds it again
 */
record Evidence(String text, String replay) {
    static Optional<Evidence> of(ClaimSummary claim) {
        return claim.decidingInstance()
                .map(Evidence::of)
                .or(() -> claim.decidingCampaign().map(Evidence::of));
    }

    private static Evidence of(Example example) {
        String text = String.format(
                Locale.ROOT,
                "measured/stated = 10^%.3f with %d digits on \"%s\"",
                example.lnRatio() / Math.log(10),
                example.digits(),
                example.instance());
        return new Evidence(text, example.replayCommand());
    }

    private static Evidence of(CampaignSummary campaign) {
        String text = String.format(
                Locale.ROOT,
                "%d of %d draws, where at least %.6g of them are stated, on \"%s\"",
                campaign.frequency().successes(),
                campaign.frequency().trials(),
                1 - campaign.frequency().failureProbability(),
                campaign.instance());
        return new Evidence(text, campaign.replayCommand());
    }
}
