package org.softmaxntk.reports.cli.command;

/**
 * Data for a campaign.
 *
 * @param source as the text of an instance names it
 * @param rows how many rows are used
 * @param available how many there are
 */
public record ChosenData(String source, int rows, int available) {
    /** Whether not all rows are used. */
    public boolean thinned() {
        return rows < available;
    }
}
