/** Properties of the claims of {@link org.softmaxntk.theorems.activations}. */
package org.softmaxntk.properties.activations;
