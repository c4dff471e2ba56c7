/** A property class for every claim of {@code org.softmaxntk.theorems.probability}. */
package org.softmaxntk.properties.probability;
