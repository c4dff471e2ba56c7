package org.softmaxntk.theorems.ledger;

/**
 * How often an event occurred among draws, and the evidence about "probability ≥ 1 − δ" that may be looked at at any time.
 *
 * @param trials draws made
 * @param successes draws in which the event occurred
 * @param failureProbability δ
 * @param lnAgainst largest logarithm of the evidence against the statement, ≥ 0
 * @param lnFor the same against its negation
 */
public record Frequency(long trials, long successes, double failureProbability, double lnAgainst, double lnFor) {}
