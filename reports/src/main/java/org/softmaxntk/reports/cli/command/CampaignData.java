package org.softmaxntk.reports.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine;

/**
 * Options of {@code check} that say on whose data instances are to be generated: a service with picocli's annotations.
 * Without one there are only data of the families' own.
 */
public interface CampaignData {
    /**
     * What was asked for; empty if random data will do.
     *
     * @param caller the command whose options these are
     * @throws picocli.CommandLine.ParameterException if the options contradict each other
     * @throws org.softmaxntk.model.InvalidInput if the data cannot be had
     */
    Optional<ChosenData> chosen(CommandLine caller);

    /** The names of data sets that ship with the program. */
    List<String> shipped();

    /** The one on the class path. */
    static Optional<CampaignData> find() {
        return ServiceLoader.load(CampaignData.class).findFirst();
    }
}
