/** A property class for every claim of {@code org.softmaxntk.theorems.perturbation}. */
package org.softmaxntk.properties.perturbation;
