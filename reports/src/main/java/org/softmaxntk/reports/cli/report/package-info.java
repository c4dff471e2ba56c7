/**
 * {@code report} and {@code accept}: the verification report, its gate and its baseline.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.report.ReportCommand}.
 */
package org.softmaxntk.reports.cli.report;
