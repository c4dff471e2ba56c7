package org.softmaxntk.reports.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.properties.statistics.ConfidenceInterval;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.aggregation.CampaignSummary;

/** The part of a report's JSON about one campaign of draws. */
final class CampaignJson {
    private CampaignJson() {}

    static Map<String, Object> of(CampaignSummary campaign) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("instance", campaign.instance());
        json.put("role", ClaimText.words(campaign.role()));
        json.put("trials", campaign.frequency().trials());
        json.put("successes", campaign.frequency().successes());
        json.put("failureProbability", campaign.frequency().failureProbability());
        json.put("clopperPearson", interval(campaign.fixedInterval()));
        json.put("anytime", interval(campaign.anytimeInterval()));
        json.put("confidence", campaign.anytimeInterval().level());
        json.put("conclusion", campaign.conclusion().outcome());
        json.put("familywiseLevel", campaign.conclusion().level());
        json.put("furtherTrials", furtherTrials(campaign.conclusion()));
        json.put("lnWorstRatio", ClaimJson.finite(campaign.lnWorstRatio()));
        json.put("facts", campaign.facts());
        json.put("replay", campaign.replayCommand());
        return json;
    }

    private static List<Double> interval(ConfidenceInterval interval) {
        return List.of(interval.lower(), interval.upper());
    }

    private static Long furtherTrials(ProbabilityConclusion conclusion) {
        return conclusion instanceof ProbabilityConclusion.Inconclusive open
                        && open.furtherTrials().isPresent()
                ? open.furtherTrials().getAsLong()
                : null;
    }
}
