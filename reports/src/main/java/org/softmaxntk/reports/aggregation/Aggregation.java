package org.softmaxntk.reports.aggregation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.properties.campaign.DrawCampaign;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Takes ledger lines one by one and sums them up per claim and per scalar step. Time O(1) per line; memory independent of their
 * number but for campaigns of draws, of which a run has some hundreds.
 */
public final class Aggregation implements Consumer<LedgerLine> {
    private final Map<String, ClaimTally> claims = new LinkedHashMap<>();
    private final Map<String, StepTally> steps = new LinkedHashMap<>();

    /**
     * Nothing seen yet.
     *
     * @param catalogue the statements that lines may be about
     * @param steps the scalar steps that lines may be about
     */
    public Aggregation(List<Statement> catalogue, List<ScalarStatement> steps) {
        catalogue.forEach(statement -> claims.put(statement.id(), new ClaimTally(statement)));
        steps.forEach(step -> this.steps.put(step.id(), new StepTally(step)));
    }

    /**
     * Counts one line.
     *
     * @throws InvalidInput if the line is about something that is neither in the catalogue nor a scalar step
     */
    @Override
    public void accept(LedgerLine line) {
        String id = line.entry().claim();
        if (claims.containsKey(id)) {
            claims.get(id).add(line);
        } else if (steps.containsKey(id)) {
            steps.get(id).add(line);
        } else {
            throw new InvalidInput(
                    line.where(),
                    "a claim of the catalogue or a scalar step",
                    id + " (a ledger of another version? clean and run again)");
        }
    }

    /**
     * One summary per statement, in the catalogue's order, those without any line included.
     *
     * @throws InvalidInput if there are more campaigns of draws than each of them made room for when it stopped
     */
    public List<ClaimSummary> claims() {
        Map<String, Evidence> evidence = evidence();
        if (evidence.size() > DrawCampaign.MOST_CAMPAIGNS) {
            throw new InvalidInput(
                    "campaigns of draws in one report",
                    "at most " + DrawCampaign.MOST_CAMPAIGNS + ", as each stopped at level " + DrawCampaign.LEVEL,
                    "" + evidence.size());
        }
        return summaries(DrawCampaign.REPORT.conclusions(evidence));
    }

    /** The same with each campaign of draws concluded by itself, as replaying it does, and not in a report. */
    public List<ClaimSummary> claimsByThemselves() {
        return summaries(DrawCampaign.byThemselves(evidence()));
    }

    private Map<String, Evidence> evidence() {
        Map<String, Evidence> evidence = new TreeMap<>();
        claims.values().forEach(claim -> evidence.putAll(claim.evidence()));
        return evidence;
    }

    private List<ClaimSummary> summaries(Map<String, ProbabilityConclusion> conclusions) {
        return claims.values().stream().map(claim -> claim.summary(conclusions)).toList();
    }

    /** One summary per scalar step, in their order, those without any line included. */
    public List<StepSummary> steps() {
        return steps.values().stream().map(StepTally::summary).toList();
    }
}
