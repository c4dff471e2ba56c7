/**
 * {@code certify}: how wide a network, which step size and how many steps provably reach a loss.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.certify.CertifyCommand}.
 */
package org.softmaxntk.reports.cli.certify;
