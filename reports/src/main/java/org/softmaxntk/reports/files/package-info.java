/**
 * How files are written: whole or not at all, and the same bytes for the same content on every machine.
 *
 * <p>Begin with {@link org.softmaxntk.reports.files.WholeFile}.
 */
package org.softmaxntk.reports.files;
