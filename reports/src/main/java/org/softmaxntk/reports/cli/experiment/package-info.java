/**
 * {@code experiment}: what no single verdict says, measured.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.experiment.ExperimentCommand}.
 */
package org.softmaxntk.reports.cli.experiment;
