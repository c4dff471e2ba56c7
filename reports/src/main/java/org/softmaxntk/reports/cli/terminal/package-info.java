/**
 * How commands print and name files: aligned tables, JSON, files named on the command line.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.terminal.WrappedTable}.
 */
package org.softmaxntk.reports.cli.terminal;
