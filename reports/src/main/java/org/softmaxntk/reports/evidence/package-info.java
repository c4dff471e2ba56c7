/**
 * What a run left behind, read as it stands: ledgers, Surefire's test reports, JaCoCo's coverage. Nothing is judged here.
 *
 * <p>Ledgers are streamed, a line at a time, for they may have a million lines. Whatever is missing or malformed is an
 * {@link org.softmaxntk.model.InvalidInput} that names the file. XML is read without document types and external
 * entities. Begin with {@link org.softmaxntk.reports.evidence.LedgerFolder}.
 */
package org.softmaxntk.reports.evidence;
