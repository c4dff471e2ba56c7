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
record DecidingCase(String text, String replay) {
    static Optional<DecidingCase> of(ClaimSummary claim) {
        return claim.decidingInstance()
                .map(DecidingCase::of)
                .or(() -> claim.decidingCampaign().map(DecidingCase::of));
    }

    private static DecidingCase of(Example example) {
        String text = String.format(
                Locale.ROOT,
                "measured/stated = 10^%.3f with %d digits on \"%s\"",
                example.lnRatio() / Math.log(10),
                example.digits(),
                example.instance());
        return new DecidingCase(text, example.replayCommand());
    }

    private static DecidingCase of(CampaignSummary campaign) {
        String text = String.format(
                Locale.ROOT,
                "%d of %d draws, where at least %.6g of them are stated, on \"%s\"",
                campaign.frequency().successes(),
                campaign.frequency().trials(),
                1 - campaign.frequency().failureProbability(),
                campaign.instance());
        return new DecidingCase(text, campaign.replayCommand());
    }
}
