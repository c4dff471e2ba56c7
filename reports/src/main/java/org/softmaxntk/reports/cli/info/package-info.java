/**
 * {@code info}: what the program is and runs on.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.info.InfoCommand}.
 */
package org.softmaxntk.reports.cli.info;
