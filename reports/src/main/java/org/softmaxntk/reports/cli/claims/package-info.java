/**
 * {@code claims}: the catalogue and the scalar steps, to be read.
 *
 * <p>Begin with {@link org.softmaxntk.reports.cli.claims.ClaimsCommand}.
 */
package org.softmaxntk.reports.cli.claims;
