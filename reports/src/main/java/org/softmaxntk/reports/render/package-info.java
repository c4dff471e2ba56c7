/**
 * A summary and the gate's outcome as text: console table, Markdown, JSON; the page stands in {@code page}.
 *
 * <p>Pure functions of their arguments: no clock, no locale, no order of a hash map; the same run gives the same bytes. Begin
 * with {@link org.softmaxntk.reports.render.ReportJson}.
 */
package org.softmaxntk.reports.render;
