/**
 * What each claim states, where it comes from, and which class checks it.
 *
 * <p>A {@link org.softmaxntk.theorems.catalogue.Section} lists the claims of a package and has their words, one {@link
 * org.softmaxntk.theorems.catalogue.Entry} each, in a resource beside it; premises, exponents and constants come from the
 * claims' code. {@link org.softmaxntk.theorems.catalogue.Catalogue} finds the sections as services and puts both together.
 * Begin with {@link org.softmaxntk.theorems.catalogue.Statement}.
 */
package org.softmaxntk.theorems.catalogue;
