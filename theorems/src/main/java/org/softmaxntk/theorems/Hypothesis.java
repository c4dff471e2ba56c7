package org.softmaxntk.theorems;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A premise of a claim.
 *
 * @param id its name in the catalogue
 * @param required what it asks, as a formula
 * @param met whether an instance meets it
 * @param found what an instance has instead, shown when it does not
 */
public record Hypothesis<G>(String id, String required, Predicate<G> met, Function<G, String> found) {}
