/**
 * From a million ledger lines to a summary of a few kilobytes per claim: conclusion, counts, worst instance, distribution
 * of measured/stated, what was exercised and what was not.
 *
 * <p>A tally takes lines one by one and holds none of them; the summary does not depend on the order of the lines. Begin
 * with {@link org.softmaxntk.reports.aggregation.Aggregation}, then {@link
 * org.softmaxntk.reports.aggregation.ClaimSummary}.
 */
package org.softmaxntk.reports.aggregation;
