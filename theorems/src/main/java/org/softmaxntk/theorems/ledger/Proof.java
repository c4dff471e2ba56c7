package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a search of a whole parameter box by interval arithmetic found.
 *
 * @param box the parameters and their ranges
 * @param subBoxes into how many sub-boxes it was cut, or how many were looked at before a counterexample
 * @param counterexamples a sub-box on which the statement is false; null if none was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proof(String box, int subBoxes, String counterexamples) {}
