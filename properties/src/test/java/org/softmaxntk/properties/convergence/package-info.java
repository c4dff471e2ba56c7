/** A property class for every claim of {@code org.softmaxntk.theorems.convergence}. */
package org.softmaxntk.properties.convergence;
