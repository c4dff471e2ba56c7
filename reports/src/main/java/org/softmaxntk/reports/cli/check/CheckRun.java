package org.softmaxntk.reports.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.softmaxntk.properties.campaign.Campaign;
import org.softmaxntk.properties.campaign.StepExamination;
import org.softmaxntk.reports.aggregation.Aggregation;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.cli.command.ChosenData;
import org.softmaxntk.reports.cli.terminal.StatusLine;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.ledger.LedgerEntry;

/**
 * A campaign and what it found.
 *
 * @param data which rows it was on; empty if random data
 * @param steps the scalar steps that its claims lean on, proved once
 */
record CheckRun(Campaign campaign, Optional<ChosenData> data, List<ClaimSummary> claims, List<StepSummary> steps) {
    /** Runs the campaign and searches the boxes of the steps, itself without their false neighbours. */
    static CheckRun of(Campaign campaign, Optional<ChosenData> data, List<ScalarStatement> steps, StatusLine status) {
        List<Statement> chosen =
                campaign.claims().stream().map(Catalogue.standard()::statement).toList();
        Aggregation aggregation = new Aggregation(chosen, steps);
        long all = (long) chosen.size() * campaign.trials();
        AtomicLong done = new AtomicLong();
        campaign.run(entry -> {
            aggregation.accept(line(entry));
            status.show("instances", done.incrementAndGet(), all);
        });
        steps.forEach(step -> aggregation.accept(line(StepExamination.examine(step))));
        return new CheckRun(campaign, data, aggregation.claimsByThemselves(), aggregation.steps());
    }

    private static LedgerLine line(LedgerEntry entry) {
        return new LedgerLine(Path.of("campaign"), 1, entry);
    }

    /** Whether something was found false that is not known to be, or the program at fault. */
    boolean failed() {
        return claims.stream().anyMatch(CheckedClaim::failed)
                || steps.stream().anyMatch(step -> step.conclusion() == Conclusion.REFUTED);
    }
}
