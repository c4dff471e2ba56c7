/**
 * {@code certificates}: the table of least certified widths.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.certificates.CertificatesCommand}.
 */
package org.softmaxntk.reports.cli.certificates;
