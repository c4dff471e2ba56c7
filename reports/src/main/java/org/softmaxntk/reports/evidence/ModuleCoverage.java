package org.softmaxntk.reports.evidence;

/**
 * Code coverage of a module, or of all.
 *
 * @param module its name
 * @param lines of code
 * @param branches of conditions
 */
public record ModuleCoverage(String module, Counter lines, Counter branches) {}
