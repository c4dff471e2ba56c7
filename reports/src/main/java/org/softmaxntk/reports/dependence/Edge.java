package org.softmaxntk.reports.dependence;

/**
 * A proof leans on something.
 *
 * @param user id of the claim whose proof it is
 * @param used id of the claim or step it leans on
 */
public record Edge(String user, String used) {}
