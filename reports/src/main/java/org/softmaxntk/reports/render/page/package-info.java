/**
 * The report as one page of HTML: opens offline, asks nothing of any network, light and dark, on a phone and on paper.
 *
 * <p>Templates (resources beside this package) hold the markup and escape all they are given; records named {@code …View} hold
 * what they show. The two things that templates take as markup, pictures and formulas, are made by {@link
 * org.softmaxntk.reports.render.page.RatioPicture} and {@link org.softmaxntk.reports.render.page.FormulaMarkup} from numbers
 * and from text they escape themselves. Begin with {@link org.softmaxntk.reports.render.page.ReportPage}.
 */
package org.softmaxntk.reports.render.page;
