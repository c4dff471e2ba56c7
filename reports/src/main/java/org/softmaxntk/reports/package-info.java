/**
 * From what a run left behind to a report a person reads and a gate that fails the build.
 *
 * <p>{@code evidence} reads ledgers, test reports and coverage; {@code aggregation} sums them up per claim; {@code gate}
 * compares the sum with the committed baseline; {@code render} writes it as page, JSON, Markdown and console table; {@code
 * cli} is the command line. Begin with {@link org.softmaxntk.reports.VerificationReport}.
 */
package org.softmaxntk.reports;
