/**
 * What each claim states, where it comes from, and which class checks it.
 *
 * <p>The catalogue is the resources {@code SECTION.json} beside this package, one for each package of claims; {@link
 * org.softmaxntk.theorems.catalogue.Catalogue} reads it, and tests hold it and the code to each other in both
 * directions. {@link org.softmaxntk.theorems.catalogue.ScalarStatements} lists the scalar steps that their proofs lean on.
 * Begin with {@link org.softmaxntk.theorems.catalogue.Statement}.
 */
package org.softmaxntk.theorems.catalogue;
