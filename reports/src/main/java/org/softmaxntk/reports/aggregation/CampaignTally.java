package org.softmaxntk.reports.aggregation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.softmaxntk.properties.campaign.DrawCampaign;
import org.softmaxntk.properties.statistics.AnytimeInterval;
import org.softmaxntk.properties.statistics.ClopperPearson;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;

/**
 * The campaigns of one claim: one a law, since a law drawn from twice gives the same draws. They are as many as laws were
 * chosen for the claim, some tens, each of thousands of draws.
 */
final class CampaignTally {
    private final SortedMap<String, LedgerLine> lines = new TreeMap<>();

    /** Of lines about one law, which differ in nothing but their role, the one is kept that says most by its role. */
    void add(LedgerLine line) {
        lines.merge(line.entry().instance(), line, CampaignTally::telling);
    }

    /** The case of equality must be known as such; otherwise the first of the roles, whatever the order of the lines. */
    private static LedgerLine telling(LedgerLine one, LedgerLine other) {
        return Stream.of(one, other)
                .min(Comparator.comparing((LedgerLine line) -> line.entry().role() != Role.ATTAINING)
                        .thenComparing(line -> line.entry().role()))
                .orElseThrow();
    }

    /** The law whose worst draw has the largest measured/stated; empty if nothing was measured. */
    Optional<Example> worst() {
        WorstLine worst = new WorstLine();
        lines.values().stream()
                .filter(line -> line.entry().measurement() != null)
                .forEach(worst::add);
        return worst.example();
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
        double confidence = 1 - DrawCampaign.REPORT.level();
        return new CampaignSummary(
                entry.instance(),
                entry.role(),
                counted,
                ClopperPearson.twoSided(counted.successes(), counted.trials(), confidence),
                AnytimeInterval.of(counted.successes(), counted.trials(), confidence),
                conclusion,
                entry.measurement() == null ? Double.NaN : entry.measurement().lnRatio(),
                new TreeMap<>(entry.facts()),
                entry.replayCommand());
    }
}
