package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.Optional;

/**
 * A law that an experiment's results were fitted to, beside what is stated.
 *
 * @param group whose results, such as an activation
 * @param quantity what was fitted, such as {@code width m}
 * @param law the fit; empty where the results do not determine it
 * @param stated one text for each exponent: what theory says of it; a dash where it says nothing
 * @param withheld why the fit's intervals mean nothing and are not to be shown; empty where they are intervals of confidence
 * @param censoring of the cells that were fitted; empty where there can be none
 */
public record FittedLaw(
        String group,
        String quantity,
        Optional<PowerLaw> law,
        List<String> stated,
        Optional<String> withheld,
        Optional<Censoring> censoring) {
    public FittedLaw {
        stated = List.copyOf(stated);
    }

    /** A law whose intervals may be shown, of cells that are not censored. */
    FittedLaw(String group, String quantity, Optional<PowerLaw> law, List<String> stated) {
        this(group, quantity, law, stated, Optional.empty(), Optional.empty());
    }
}
