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
 */
public record FittedLaw(String group, String quantity, Optional<PowerLaw> law, List<String> stated) {
    public FittedLaw {
        stated = List.copyOf(stated);
    }
}
