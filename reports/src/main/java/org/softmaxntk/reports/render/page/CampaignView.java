package org.softmaxntk.reports.render.page;

import java.util.List;
import org.softmaxntk.properties.statistics.ConfidenceInterval;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.aggregation.CampaignSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.render.CampaignText;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;

/**
 * Draws from one law as the page shows them.
 *
 * @param law its text, from which the draws can be made again
 * @param required the stated probability, 1 − δ
 * @param picture markup: the fixed interval beside what is required
 * @param conclusion corrected for all campaigns of the report
 * @param level of that conclusion, and what the campaign says by itself
 * @param forecast what further draws would do; none once the statement is decided
 */
record CampaignView(
        String law,
        String role,
        String trials,
        String successes,
        String share,
        String required,
        String fixedInterval,
        String anytimeInterval,
        String picture,
        ConclusionView conclusion,
        String level,
        List<String> forecast) {
    private static final double WIDTH = 130;
    private static final double HEIGHT = 16;

    static CampaignView of(CampaignSummary campaign) {
        double required = 1 - campaign.frequency().failureProbability();
        return new CampaignView(
                campaign.instance(),
                ClaimText.words(campaign.role()),
                NumberText.count(campaign.frequency().trials()),
                NumberText.count(campaign.frequency().successes()),
                campaign.frequency().trials() == 0 ? "–" : NumberText.percent(campaign.share()),
                NumberText.fact(required),
                interval(campaign.fixedInterval()),
                interval(campaign.anytimeInterval()),
                picture(campaign.fixedInterval(), required),
                ConclusionView.of(Conclusion.of(campaign.conclusion().outcome())),
                CampaignText.reportLevel(campaign) + "; " + CampaignText.byItself(campaign.frequency()),
                forecast(campaign.conclusion()));
    }

    private static List<String> forecast(ProbabilityConclusion conclusion) {
        if (!(conclusion instanceof ProbabilityConclusion.Inconclusive inconclusive)) {
            return List.of();
        }
        return List.of(
                inconclusive.furtherTrials().isPresent()
                        ? "about "
                                + NumberText.count(inconclusive.furtherTrials().getAsLong())
                                + " further draws would decide"
                        : "no number of further draws can be named");
    }

    /** Rounded outwards, so that what is printed is no narrower than what is known. */
    private static String interval(ConfidenceInterval interval) {
        return "[%s, %s]"
                .formatted(
                        NumberText.fact(Math.floor(interval.lower() * 1e4) / 1e4),
                        NumberText.fact(Math.ceil(interval.upper() * 1e4) / 1e4));
    }

    private static String picture(ConfidenceInterval interval, double required) {
        double width = Math.max(2, WIDTH * interval.length());
        return Svg.decoration("interval", WIDTH, HEIGHT)
                .line("base", 0, HEIGHT / 2, WIDTH, HEIGHT / 2)
                .rect("bar", Math.min(WIDTH * interval.lower(), WIDTH - width), HEIGHT / 2 - 4, width, 8)
                .line("bound", WIDTH * required, 0, WIDTH * required, HEIGHT)
                .end();
    }
}
