package org.softmaxntk.reports.aggregation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.properties.campaign.DrawCampaign;
import org.softmaxntk.properties.statistics.AnytimeInterval;
import org.softmaxntk.properties.statistics.ClopperPearson;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.FamilyOfClaims;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;

/**
 * The campaigns of one claim: one a law, since a law drawn from twice gives the same draws. They are as many as laws were
 * chosen for the claim, some tens, each of thousands of draws.
 */
final class CampaignTally {
    /** α of a whole report. */
    static final FamilyOfClaims FAMILY = new FamilyOfClaims(0.01);

    private final SortedMap<String, LedgerLine> lines = new TreeMap<>();

    void add(LedgerLine line) {
        lines.putIfAbsent(line.entry().instance(), line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What each campaign has to say in the report's family, by its replay command. */
    Map<String, Evidence> evidence() {
        Map<String, Evidence> evidence = new TreeMap<>();
        lines.values()
                .forEach(line -> evidence.put(
                        line.entry().replayCommand(),
                        DrawCampaign.evidence(line.entry().frequency())));
        return evidence;
    }

    /** In the order of their texts, with the family's conclusions, by replay command. */
    List<CampaignSummary> summaries(Map<String, ProbabilityConclusion> conclusions) {
        return lines.values().stream()
                .map(line -> summary(line.entry(), conclusions.get(line.entry().replayCommand())))
                .toList();
    }

    private static CampaignSummary summary(LedgerEntry entry, ProbabilityConclusion conclusion) {
        Frequency counted = entry.frequency();
        double confidence = 1 - FAMILY.level();
        return new CampaignSummary(
                entry.instance(),
                entry.role(),
                counted,
                ClopperPearson.twoSided(counted.successes(), counted.trials(), confidence),
                AnytimeInterval.of(counted.successes(), counted.trials(), confidence),
                conclusion,
                new TreeMap<>(entry.facts()),
                entry.replayCommand());
    }
}
