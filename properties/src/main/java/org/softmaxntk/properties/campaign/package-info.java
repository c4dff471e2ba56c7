/**
 * Checking claims on instances, one or many: a pure function from a specification and a seed to ledger lines.
 *
 * <p>Begin with {@link org.softmaxntk.properties.campaign.Examination}.
 */
package org.softmaxntk.properties.campaign;
