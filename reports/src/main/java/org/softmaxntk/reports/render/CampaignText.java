package org.softmaxntk.reports.render;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.softmaxntk.properties.campaign.DrawCampaign;
import org.softmaxntk.properties.statistics.ConfidenceInterval;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.aggregation.CampaignSummary;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.theorems.ledger.Frequency;

/** Campaigns of draws in words. */
public final class CampaignText {
    private CampaignText() {}

    /** The campaign that comes nearest to failing, or fails most: the least share above 1 − δ, in units of δ. */
    public static Optional<CampaignSummary> nearest(ClaimSummary claim) {
        return claim.campaigns().stream()
                .min(Comparator.comparingDouble((CampaignSummary campaign) ->
                                (campaign.share() - 1) / campaign.frequency().failureProbability())
                        .thenComparing(CampaignSummary::instance));
    }

    /** One sentence about all campaigns of a claim; empty if it has none. */
    public static Optional<String> sentence(ClaimSummary claim) {
        return nearest(claim)
                .map(nearest ->
                        claim.name() + ": " + RunText.plural(claim.campaigns().size(), "law") + ", "
                                + NumberText.count(claim.draws()) + " draws, "
                                + claim.conclusion().text() + "; nearest " + counts(nearest));
    }

    /** {@code 1,950 of 2,000 draws (97.5%, in [0.965, 0.983]) where 90% are stated}: the interval is the anytime one. */
    public static String counts(CampaignSummary campaign) {
        return NumberText.count(campaign.frequency().successes()) + " of "
                + NumberText.count(campaign.frequency().trials()) + " draws ("
                + NumberText.percent(campaign.share()) + ", in " + interval(campaign.anytimeInterval()) + ") where "
                + NumberText.percent(1 - campaign.frequency().failureProbability()) + " are stated";
    }

    /** {@code [0.965, 0.983]}. */
    public static String interval(ConfidenceInterval interval) {
        return String.format(Locale.ROOT, "[%.4g, %.4g]", interval.lower(), interval.upper());
    }

    /** {@code level 0.01 over all campaigns of the report}. */
    public static String reportLevel(CampaignSummary campaign) {
        return "level " + NumberText.fact(campaign.conclusion().level()) + " over all campaigns of the report";
    }

    /** {@code supported at level 5·10⁻⁶ by itself}: what replaying this one campaign concludes. */
    public static String byItself(Frequency counted) {
        ProbabilityConclusion alone = DrawCampaign.evidence(counted).conclusion(DrawCampaign.LEVEL);
        return conclusion(alone) + " at level " + NumberText.fact(DrawCampaign.LEVEL) + " by itself";
    }

    /** supported, refuted, inconclusive; the last with how many more draws would decide. */
    public static String conclusion(ProbabilityConclusion conclusion) {
        if (conclusion instanceof ProbabilityConclusion.Inconclusive open) {
            return open.furtherTrials().isPresent()
                    ? "inconclusive, about "
                            + NumberText.count(open.furtherTrials().getAsLong()) + " more draws would decide"
                    : "inconclusive, no number of further draws can be named";
        }
        return conclusion.outcome().text();
    }
}
