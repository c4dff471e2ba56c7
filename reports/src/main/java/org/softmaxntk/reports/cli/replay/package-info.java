/**
 * {@code replay}: one claim on one instance, with all the evidence.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.replay.ReplayCommand}.
 */
package org.softmaxntk.reports.cli.replay;
