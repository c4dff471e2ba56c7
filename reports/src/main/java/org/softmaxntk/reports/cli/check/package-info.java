/**
 * {@code check}: claims on many instances.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.check.CheckCommand}; whose data they are on is for a
 * {@link org.softmaxntk.reports.cli.command.CampaignData} to say.
 */
package org.softmaxntk.reports.cli.check;
