package org.softmaxntk.reports.render.page;

import java.util.Optional;
import java.util.OptionalLong;
import org.softmaxntk.properties.statistics.ConfidenceInterval;
import org.softmaxntk.reports.aggregation.CampaignSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.render.CampaignText;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.theorems.verdict.Outcome;

/** Draws from one law as the page shows them. */
record CampaignView(CampaignSummary campaign) {
    private static final double WIDTH = 130;
    private static final double HEIGHT = 16;

    /** The stated probability, 1 − δ. */
    double required() {
        return 1 - campaign.failureProbability();
    }

    String fixedInterval() {
        return interval(campaign.fixedInterval());
    }

    String anytimeInterval() {
        return interval(campaign.anytimeInterval());
    }

    /** Corrected for all campaigns of the report. */
    ConclusionView conclusion() {
        return ConclusionView.of(Conclusion.of(campaign.outcome()));
    }

    /** That of the conclusion, and what the campaign says by itself. */
    String level() {
        return CampaignText.reportLevel(campaign) + "; " + CampaignText.byItself(campaign.frequency());
    }

    /** What further draws would do; nothing once the statement is decided. */
    Optional<String> forecast() {
        if (campaign.outcome() != Outcome.INCONCLUSIVE) {
            return Optional.empty();
        }
        OptionalLong further = campaign.furtherTrials();
        return Optional.of(
                further.isPresent()
                        ? "about " + NumberText.count(further.getAsLong()) + " further draws would decide"
                        : "no number of further draws can be named");
    }

    /** Rounded outwards, so that what is printed is no narrower than what is known. */
    private static String interval(ConfidenceInterval interval) {
        return "[%s, %s]"
                .formatted(
                        NumberText.fact(Math.floor(interval.lower() * 1e4) / 1e4),
                        NumberText.fact(Math.ceil(interval.upper() * 1e4) / 1e4));
    }

    /** The fixed interval beside what is required. */
    String picture() {
        ConfidenceInterval interval = campaign.fixedInterval();
        double width = Math.max(2, WIDTH * interval.length());
        return Svg.decoration("interval", WIDTH, HEIGHT)
                .line("base", 0, HEIGHT / 2, WIDTH, HEIGHT / 2)
                .rect("bar", Math.min(WIDTH * interval.lower(), WIDTH - width), HEIGHT / 2 - 4, width, 8)
                .line("bound", WIDTH * required(), 0, WIDTH * required(), HEIGHT)
                .end();
    }
}
