/** A property class for every claim of {@code org.softmaxntk.theorems.descent}. */
package org.softmaxntk.properties.descent;
