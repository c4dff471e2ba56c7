/** A property class for every claim of {@code org.softmaxntk.theorems.bounds}. */
package org.softmaxntk.properties.bounds;
