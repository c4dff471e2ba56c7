package org.softmaxntk.reports.cli.replay;

import org.softmaxntk.properties.statistics.AnytimeInterval;
import org.softmaxntk.properties.statistics.ClopperPearson;
import org.softmaxntk.reports.cli.terminal.WrappedTable;
import org.softmaxntk.reports.render.CampaignText;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.theorems.ledger.Frequency;

/** What was counted in a campaign of draws, and what follows from it by itself. */
final class FrequencyLines {
    private static final double CONFIDENCE = 0.99;

    private FrequencyLines() {}

    static void add(WrappedTable table, Frequency counted) {
        table.add("draws", NumberText.count(counted.trials()))
                .add("event occurred", NumberText.count(counted.successes()) + " times")
                .add("stated", "probability at least " + NumberText.fact(1 - counted.failureProbability()))
                .add(
                        "99% interval",
                        CampaignText.interval(AnytimeInterval.of(counted.successes(), counted.trials(), CONFIDENCE))
                                + ", valid however the draws were stopped")
                .add(
                        "Clopper–Pearson",
                        CampaignText.interval(
                                        ClopperPearson.twoSided(counted.successes(), counted.trials(), CONFIDENCE))
                                + ", if their number had been fixed before")
                .add(
                        "conclusion",
                        CampaignText.byItself(counted) + "; a report's level is over all its campaigns together");
    }
}
