package org.softmaxntk.theorems.ledger;

/**
 * A premise that an instance fails.
 *
 * @param hypothesis its id
 * @param required what it asks
 * @param got what the instance has instead
 */
public record MissedPremise(String hypothesis, String required, String got) {}
