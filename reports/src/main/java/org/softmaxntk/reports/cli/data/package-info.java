/**
 * Samples named on the command line: columns of CSV files and data sets that ship.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.data.DataOptions}.
 */
package org.softmaxntk.reports.cli.data;
